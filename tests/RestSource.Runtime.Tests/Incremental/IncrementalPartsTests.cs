using RestSource.Processing;
using RestSource.State;
using RestSource.TestKit.Server;
using RestSource.Tests.Http;
using static RestSource.Tests.Incremental.TestCursors;

namespace RestSource.Tests.Incremental;

/// <summary>An incremental read of a long page, which comes in parts.</summary>
public class IncrementalPartsTests
{
    [Theory]
    [InlineData(-1, "record 31 (id 30)")]
    [InlineData(3, "record 30 (id 30)")] // one that an earlier stage leaves out is not counted, as in a whole page
    public async Task ARecordOfALaterPart_IsCalledByItsPlaceInThePage(int leftOut, string name)
    {
        var records = Enumerable.Range(0, 40).Select(static id => id == 30 ? """{"id": 30}""" : Record(id, at: id));
        await using var server = await ApiServer.StartAsync(Answer.Json($$"""{"data": [{{string.Join(", ", records)}}]}"""));
        await using var shop = new Shop(server, partLength: 64);
        var handedOn = new List<Entry>();

        var exception = await Assert.ThrowsAsync<IncrementalCursorException>(async () =>
        {
            var parts = Plain.PagesAsync(since: default, until: default, new InMemoryStateStore(), logger: null, window => shop.ReadPartsAsync(
                limit: 100,
                new PageStages<Entry>().Filter(record => record.Json != Record(leftOut, at: leftOut)).Then(() => window)));
            await foreach (var part in parts)
            {
                handedOn.AddRange(part.Items);
            }
        });

        Assert.Equal((1, name), (exception.Page, exception.Record));
        Assert.InRange(handedOn.Count, 10, 30);
    }
}
