using Demo.Analytics;
using Microsoft.Extensions.DependencyInjection;
using Refit;

namespace RestSource.Refit.Tests;

/// <summary><c>AddRefitGeneratedClient</c>: from 13 on.</summary>
public sealed class AddRefitGeneratedClientTests : IDisposable
{
    private readonly RefitReading _reading = new();

    [Fact]
    public async Task AddRefitGeneratedClient_GivesAnApiWhoseClientReadsEveryRecord()
    {
        var services = new ServiceCollection();

        await _reading.ReadsEveryRecordAsync(_reading.Resolve(services, services.AddRefitGeneratedClient<IProjectsApi>()));
    }

    public void Dispose() => _reading.Dispose();
}
