using System.Text;
using System.Text.Json;
using RestSource.Json;
using RestSource.Runtime.Tests.Json.Records;
using static RestSource.Runtime.Tests.Json.Pages;

namespace RestSource.Runtime.Tests.Json;

/// <summary>A page whose records are read directly is the page that tokens give, wherever a buffer ends, and its faults are the same.</summary>
public class PageReaderDirectTests
{
    private const string Usual =
        """{"id":1,"name":"n","description":null,"amount":12.50,"created_at":"2026-01-31T23:59:58Z","score":0.5,"open":true,"due":"2026-02-01","owner":{"name":"o"},"tags":["a","b"],"at":"10:20:30","grid":[[1,null],[]]}""";

    private const string Unusual =
        """{ "n\u0061me" : "é\n😀", "id": 1e2, "tags": [ ], "created_at": "2026-01-31 23:59", "x": {"y": [1, {}]}, "digest": "AAEC", "meta": {"z": 1.00}, "watchers": [null, {"name": "w", "mäil \"box\"": null}] }""";

    private const string Owner = """{"name":"o"}""";

    private static readonly PageSelectors Paged = Selectors(Selector("data"), total: Selector("meta", "total"), hasMore: Selector("more"));

    public static TheoryData<string> Bodies =>
    [
        $$"""{"data":[{{Usual}},{{Usual}},{{Usual}}],"meta":{"total":3},"more":true}""",
        $$"""{"data":[{{Usual}} , {{Unusual}},{{Usual}},{{Unusual}} , {{Unusual}}  ,{{Usual}} ],"meta":{"total":6} }""",
        $$"""{"more":false,"data":[ {{Unusual}}, {{Usual}} ], "data2":[{{Usual}},{{Usual}}]}""",
        $$"""{"data":{{Usual}} }""",
        $$"""{"data":[]}""",
    ];

    public static TheoryData<string> Faults =>
    [
        $$"""{"data":[{{Usual}},{{Usual}},{"id":2}] }""",
        $$"""{"data":[{{Usual}},{{Usual}},7]}""",
        $$"""{"data":[{{Usual}},{{Usual}},{{Usual.Replace("true", "tru", StringComparison.Ordinal)}}]}""",
        $$"""{"data":[{{Usual}},{{Usual}},{{Usual.Replace("12.50", "\"12\"", StringComparison.Ordinal)}},{{Usual}}]}""",
        $$"""{"data":[{{Usual}},{{Usual}},]}""",
        $$"""{"data":[{{Usual}},{{Usual}} {{Usual}}]}""",
        $$"""{"data":[{{Usual}},{{Usual}} }""",
        $$"""{"data":[{{Usual}},{{Usual}}""",
        $$"""{"data":[{{Usual}},{{Usual}}]} x""",
    ];

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task ReadAsync_BufferEndAtEveryByte_ReadsWhatTokensGive(string body)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        var expected = await Pages.ReadAsync<Tokens<Ticket>>(bytes, Paged);
        for (var capacity = SmallCapacity; capacity < bytes.Length + SmallCapacity; capacity += 7)
        {
            for (var chunk = 1; chunk <= bytes.Length; chunk += 13)
            {
                var page = await Pages.ReadAsync<Ticket>(bytes, Paged, capacity, chunk);
                Assert.Equal(expected.Items.Select(Json), page.Items.Select(Json));
                Assert.Equal((expected.Total, expected.HasMore, expected.DataFound, expected.Fingerprint), (page.Total, page.HasMore, page.DataFound, page.Fingerprint));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task ReadAsync_FaultBehindRecordsReadDirectly_IsWordedAndPlacedAsTokensGiveIt(string body)
    {
        var bytes = Encoding.UTF8.GetBytes(body);

        var expected = await FaultAsync<Tokens<Ticket>>(bytes, Paged);
        var fault = await FaultAsync<Ticket>(bytes, Paged);

        Assert.Equal((expected.Reason, expected.Path, expected.BytePosition), (fault.Reason, fault.Path, fault.BytePosition));
    }

    [Theory]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(62)]
    public async Task ReadAsync_ListAtAnyDepth_HoldsTheSameRecords(int depth)
    {
        var path = Enumerable.Repeat("k", depth).ToArray();
        var body = string.Concat(path.Select(name => $"{{\"{name}\":")) + $"[{Owner},{Owner}]" + new string('}', depth);

        var page = await Pages.ReadAsync<TicketOwner>(Encoding.UTF8.GetBytes(body), Selectors(Selector([.. path])));

        Assert.Equal(["o", "o"], page.Items.Select(owner => owner.Name));
    }

    [Fact]
    public async Task ReadAsync_RecordsThatNestTooDeep_AreRefusedAsTokensRefuseThem()
    {
        var deep = "{\"name\":\"o\",\"x\":" + new string('[', 62) + new string(']', 62) + "}";
        var body = Encoding.UTF8.GetBytes($$"""{"data":[{{Owner}},{{deep}}]}""");

        var expected = await FaultAsync<Tokens<TicketOwner>>(body, Paged);
        var fault = await FaultAsync<TicketOwner>(body, Paged);

        Assert.Equal((expected.Reason, expected.Path, expected.BytePosition), (fault.Reason, fault.Path, fault.BytePosition));
    }

    private static string Json(IJsonRecord<Tokens<Ticket>> record) => Written(record.Write);

    private static string Json(IJsonRecord<Ticket> record) => Written(record.Write);

    private static string Written(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
