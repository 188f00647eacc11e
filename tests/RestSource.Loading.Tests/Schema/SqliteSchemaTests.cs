namespace RestSource.Loading.Tests;

public sealed class SqliteSchemaTests : SchemaSuite<SqliteFixture>
{
    protected override (string BigInt, string Text) Types => ("INTEGER", "TEXT");
}
