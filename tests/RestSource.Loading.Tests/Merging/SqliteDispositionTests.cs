namespace RestSource.Loading.Tests;

public sealed class SqliteDispositionTests : DispositionSuite<SqliteFixture>;
