using Demo.Analytics;
using Refit;

namespace RestSource.Refit.Tests;

/// <summary><c>RestService.For</c>: every version.</summary>
public sealed class RestServiceForTests : IDisposable
{
    private readonly RefitReading _reading = new();

    [Fact]
    public async Task RestServiceFor_GivesAnApiWhoseClientReadsEveryRecord() =>
        await _reading.ReadsEveryRecordAsync(RestService.For<IProjectsApi>(_reading.CreateClient()));

    public void Dispose() => _reading.Dispose();
}
