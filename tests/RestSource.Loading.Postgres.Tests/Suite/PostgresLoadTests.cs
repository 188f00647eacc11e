using RestSource.Loading.Tests;

namespace RestSource.Loading.Postgres.Tests.Suite;

[RequiresPostgres]
public sealed class PostgresLoadTests : LoadSuite<PostgresFixture>;
