using RestSource.Loading.Tests;

namespace RestSource.Loading.Postgres.Tests.Suite;

[RequiresPostgres]
public sealed class PostgresDispositionTests : DispositionSuite<PostgresFixture>
{
    // Each load makes its temporary tables anew, for which PostgreSQL takes its time.
    protected override int Seeds => 1;
}
