using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using RestSource.Json;
using RestSource.Runtime.Tests.Json.Records;

namespace RestSource.Runtime.Tests.Json;

public class PageReaderDifferentialTests
{
    private static readonly Gen<JsonSelector?> Perhaps = Gen.Frequency((3, Gen.Constant<JsonSelector?>(null)), (2, JsonDocuments.Selector.Select(static selector => (JsonSelector?)selector)));

    private static readonly Gen<(string Body, JsonSelector Records, JsonSelector? Total, JsonSelector? HasMore, JsonSelector? Next, int Capacity)> Cases =
        from body in JsonDocuments.Document
        from records in JsonDocuments.Selector
        from total in Perhaps
        from hasMore in Perhaps
        from next in Perhaps
        from capacity in Gen.Elements(Pages.SmallCapacity, PageBuffer.DefaultCapacity)
        select (body, records, total, hasMore, next, capacity);

    [Fact]
    public void ReadAsync_AnyDocument_HoldsWhatTheDocumentInMemoryHolds() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(3000).WithEndSize(60),
            Prop.ForAll(Cases.ToArbitrary(), example => Agrees(example.Body, new PageSelectors(example.Records, example.Total, example.HasMore, missingDataIsError: false, example.Next), example.Capacity)));

    [Fact]
    public void ReadAsync_AnyDocumentCutOff_IsRefused() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(60),
            Prop.ForAll(JsonDocuments.Document.Where(body => body.StartsWith('{') || body.StartsWith('[')).ToArbitrary(), body =>
            {
                var cut = Encoding.UTF8.GetBytes(body)[..^1];
                var fault = Assert.Throws<PageFormatException>(() => Read(cut, Pages.Selectors(new JsonSelector()), Pages.SmallCapacity));
                Assert.Equal(cut.Length, fault.BytePosition);
            }));

    private static void Agrees(string body, PageSelectors selectors, int capacity)
    {
        using var document = JsonDocument.Parse(body);
        var records = selectors.Records!;
        var expected = new PageReference(document.RootElement, records, selectors.Total, selectors.HasMore, selectors.Next);
        foreach (var same in new[] { selectors, new PageSelectors(Buffered(records), selectors.Total, selectors.HasMore, missingDataIsError: false, selectors.Next) })
        {
            if (expected.IsRefused)
            {
                Assert.Throws<PageFormatException>(() => Read(Encoding.UTF8.GetBytes(body), same, capacity));
                continue;
            }

            var page = Read(Encoding.UTF8.GetBytes(body), same, capacity);
            Assert.Equal(expected.Records, page.Items.Select(item => item.Json));
            Assert.Equal((expected.Total, expected.HasMore, expected.Next, expected.DataFound), (page.Total, page.HasMore, page.Next?.Text, page.DataFound));
        }
    }

    /// <summary>The same path, in a form that takes the whole body into memory.</summary>
    private static JsonSelector Buffered(JsonSelector selector) => new(JsonStep.Paths(selector));

    private static PageContent<Anything> Read(byte[] body, PageSelectors selectors, int capacity) =>
        Pages.ReadAsync<Anything>(body, selectors, capacity, chunk: 7).GetAwaiter().GetResult();
}
