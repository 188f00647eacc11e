using RestSource.Loading.Tests;

namespace RestSource.Loading.Postgres.Tests.Suite;

[RequiresPostgres]
public sealed class PostgresSchemaTests : SchemaSuite<PostgresFixture>
{
    protected override (string BigInt, string Text) Types => ("bigint", "text");
}
