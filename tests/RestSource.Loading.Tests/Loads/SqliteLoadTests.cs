namespace RestSource.Loading.Tests;

public sealed class SqliteLoadTests : LoadSuite<SqliteFixture>;
