using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using RestSource.Json;
using RestSource.Runtime.Tests.Json.Records;

namespace RestSource.Runtime.Tests.Json;

public class PageReaderDifferentialTests
{
    private static readonly Gen<(string Body, JsonSelector Records, JsonSelector Total, int Capacity)> Cases =
        from body in JsonDocuments.Document
        from records in JsonDocuments.Selector
        from total in JsonDocuments.Selector
        from capacity in Gen.Elements(Pages.SmallCapacity, PageBuffer.DefaultCapacity)
        select (body, records, total, capacity);

    [Fact]
    public void ReadAsync_AnyDocument_HoldsWhatTheDocumentInMemoryHolds() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(3000).WithEndSize(60),
            Prop.ForAll(Cases.ToArbitrary(), example => Agrees(example.Body, example.Records, example.Total, example.Capacity)));

    [Fact]
    public void ReadAsync_AnyDocumentCutOff_IsRefused() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(60),
            Prop.ForAll(JsonDocuments.Document.Where(body => body.StartsWith('{') || body.StartsWith('[')).ToArbitrary(), body =>
            {
                var cut = Encoding.UTF8.GetBytes(body)[..^1];
                var fault = Assert.Throws<PageFormatException>(() => Read(cut, new JsonSelector(), total: null, Pages.SmallCapacity));
                Assert.Equal(cut.Length, fault.BytePosition);
            }));

    private static void Agrees(string body, JsonSelector records, JsonSelector total, int capacity)
    {
        using var document = JsonDocument.Parse(body);
        var expected = new PageReference(document.RootElement, records, total);
        if (expected.TotalIsNone)
        {
            Assert.Throws<PageFormatException>(() => Read(Encoding.UTF8.GetBytes(body), records, total, capacity));
            return;
        }

        foreach (var selector in new[] { records, Buffered(records) })
        {
            var page = Read(Encoding.UTF8.GetBytes(body), selector, total, capacity);
            Assert.Equal(expected.Records, page.Items.Select(item => item.Json));
            Assert.Equal((expected.Total, expected.DataFound), (page.Total, page.DataFound));
        }
    }

    /// <summary>The same path, in a form that takes the whole body into memory.</summary>
    private static JsonSelector Buffered(JsonSelector selector) => new(JsonStep.Paths(selector));

    private static PageContent<Anything> Read(byte[] body, JsonSelector records, JsonSelector? total, int capacity) =>
        Pages.ReadAsync<Anything>(body, Pages.Selectors(records, total), capacity, chunk: 7).GetAwaiter().GetResult();
}
