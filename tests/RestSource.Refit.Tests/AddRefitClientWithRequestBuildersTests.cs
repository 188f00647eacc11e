using Demo.Analytics;
using Microsoft.Extensions.DependencyInjection;
using Refit;

namespace RestSource.Refit.Tests;

/// <summary><c>AddRefitClient</c> with the emitted request builders: from 12 on, and needed from 14 on.</summary>
public sealed class AddRefitClientWithRequestBuildersTests : IDisposable
{
    private readonly RefitReading _reading = new();

    [Fact]
    public async Task AddRefitClient_WithRequestBuilders_GivesAnApiWhoseClientReadsEveryRecord()
    {
        var services = new ServiceCollection();
        var builder = services.AddRefitClient<IProjectsApi>();
        services.AddAnalyticsRefitRequestBuilders();

        await _reading.ReadsEveryRecordAsync(_reading.Resolve(services, builder));
    }

    public void Dispose() => _reading.Dispose();
}
