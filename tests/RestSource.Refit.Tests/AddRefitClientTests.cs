using Demo.Analytics;
using Microsoft.Extensions.DependencyInjection;
using Refit;

namespace RestSource.Refit.Tests;

/// <summary><c>AddRefitClient</c> by itself: up to 13.</summary>
public sealed class AddRefitClientTests : IDisposable
{
    private readonly RefitReading _reading = new();

    [Fact]
    public async Task AddRefitClient_GivesAnApiWhoseClientReadsEveryRecord()
    {
        var services = new ServiceCollection();

        await _reading.ReadsEveryRecordAsync(_reading.Resolve(services, services.AddRefitClient<IProjectsApi>()));
    }

    public void Dispose() => _reading.Dispose();
}
