using Demo.Analytics;
using Refit;

namespace RestSource.Refit.Tests;

/// <summary><c>RestService.ForGenerated</c>: from 12 on.</summary>
public sealed class ForGeneratedTests : IDisposable
{
    private readonly RefitReading _reading = new();

    [Fact]
    public async Task ForGenerated_GivesAnApiWhoseClientReadsEveryRecord() =>
        await _reading.ReadsEveryRecordAsync(RestService.ForGenerated<IProjectsApi>(_reading.CreateClient()));

    public void Dispose() => _reading.Dispose();
}
