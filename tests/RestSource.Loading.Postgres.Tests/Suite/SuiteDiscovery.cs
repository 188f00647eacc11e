using RestSource.TestKit.Postgres;
using Xunit.Abstractions;
using Xunit.Sdk;

[assembly: TestFramework("RestSource.Loading.Postgres.Tests.Suite.SuiteDiscovery", "RestSource.Loading.Postgres.Tests")]

namespace RestSource.Loading.Postgres.Tests.Suite;

/// <summary>Finds the suites only where PostgreSQL is installed: a test that a class inherits cannot be skipped there. What is missing is said by the tests that are (<see cref="Cluster.PostgresFactAttribute"/>).</summary>
public sealed class SuiteDiscovery(IMessageSink diagnostics) : XunitTestFramework(diagnostics)
{
    protected override ITestFrameworkDiscoverer CreateDiscoverer(IAssemblyInfo assemblyInfo) => new Discoverer(assemblyInfo, SourceInformationProvider, DiagnosticMessageSink);

    private sealed class Discoverer(IAssemblyInfo assembly, ISourceInformationProvider source, IMessageSink diagnostics)
        : XunitTestFrameworkDiscoverer(assembly, source, diagnostics)
    {
        protected override bool IsValidTestClass(ITypeInfo type) =>
            base.IsValidTestClass(type) && (PostgresPrograms.Missing is null || !type.GetCustomAttributes(typeof(RequiresPostgresAttribute)).Any());
    }
}
