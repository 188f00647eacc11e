using RestSource.TestKit.Postgres;

namespace RestSource.Loading.Postgres.Tests.Cluster;

/// <summary>A test that needs PostgreSQL, and is skipped where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = PostgresPrograms.Missing;
}
