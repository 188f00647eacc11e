namespace RestSource.Loading.Postgres.Tests.Suite;

/// <summary>Marks a suite of tests that runs on PostgreSQL.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RequiresPostgresAttribute : Attribute;
