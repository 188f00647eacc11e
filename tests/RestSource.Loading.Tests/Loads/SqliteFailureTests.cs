namespace RestSource.Loading.Tests;

public sealed class SqliteFailureTests : FailureSuite<SqliteFixture>
{
    protected override string BigInt => "INTEGER";

    protected override string Text => "TEXT";
}
