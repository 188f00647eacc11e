namespace RestSource.Loading.Tests;

public sealed class SqliteSourceLoadTests : SourceLoadSuite<SqliteFixture>;
