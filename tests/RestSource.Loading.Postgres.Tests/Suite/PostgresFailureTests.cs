using RestSource.Loading.Tests;

namespace RestSource.Loading.Postgres.Tests.Suite;

[RequiresPostgres]
public sealed class PostgresFailureTests : FailureSuite<PostgresFixture>
{
    protected override string BigInt => "bigint";

    protected override string Text => "text";
}
