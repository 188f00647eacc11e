using System.Runtime.InteropServices;
using System.Text.Json;

namespace RestSource.Json;

/// <summary>Reads a page from a body that is in memory whole, by paths that cannot be followed while a body streams by.</summary>
/// <param name="body">The body, from its first token on.</param>
/// <param name="position">Where that stands in the body, in bytes.</param>
/// <param name="intake">Takes the records.</param>
/// <remarks>What is a record, and what an error, is as in <see cref="PageWalker{T}"/>.</remarks>
internal sealed class BufferedPage<T>(ReadOnlyMemory<byte> body, long position, RecordIntake<T> intake)
    where T : IJsonRecord<T>
{
    private readonly PagingValues _paging = new();
    private PagingDetector? _detector;
    private bool _dataFound;

    /// <summary>Reads the page.</summary>
    /// <param name="records">Where the records are.</param>
    /// <param name="paging">Where what the paginator reads is.</param>
    /// <exception cref="PageFormatException">The body is malformed, or not what is declared.</exception>
    public void Read(JsonSelector records, PageSelectors paging)
    {
        using var document = Parse();
        var query = new JsonQuery(document.RootElement, body.Length);
        ReadRecords(records, query);
        ReadPaging(PageRoles.Total, paging.Total, query);
        ReadPaging(PageRoles.HasMore, paging.HasMore, query);
        ReadNext(paging.Next, query);
        if (paging.DetectsPaging)
        {
            DetectPaging();
        }
    }

    /// <summary>What the body held.</summary>
    /// <param name="buffer">The body.</param>
    public PageContent<T> ToContent(PageBuffer buffer) =>
        new(intake.TakeRecords(), buffer.Length, buffer.Fingerprint, _paging.Total, _paging.HasMore, _paging.Next, _detector?.Found, _dataFound) { Discarded = intake.Discarded, Drift = intake.Drift.Fields };

    private JsonDocument Parse()
    {
        try
        {
            return JsonDocument.Parse(body);
        }
        catch (JsonException)
        {
            throw PageFault.Find(body.Span, state: default, new JsonLocation(), position);
        }
    }

    private void ReadRecords(JsonSelector selector, JsonQuery query)
    {
        var matches = selector.Select(query.Root, query);
        _dataFound = matches.Count > 0 || selector.EndsEmpty(query.Root, query);
        foreach (var match in matches)
        {
            if (selector.PicksItems || match.ValueKind is not (JsonValueKind.Array or JsonValueKind.Null))
            {
                ReadRecord(match);
            }
            else if (match.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in match.EnumerateArray())
                {
                    ReadRecord(item);
                }
            }
        }
    }

    private void ReadRecord(JsonElement record)
    {
        var json = JsonMarshal.GetRawUtf8Value(record);
        if (intake.Take(json) is { } fault)
        {
            throw Fault(fault.Reason, json, fault.Offset, fault.Kind);
        }
    }

    private void ReadPaging(PageRoles role, JsonSelector? selector, JsonQuery query)
    {
        foreach (var match in selector?.Select(query.Root, query) ?? [])
        {
            var json = JsonMarshal.GetRawUtf8Value(match);
            var reader = new Utf8JsonReader(json);
            reader.Read();
            if (_paging.Take(role, ref reader) is { } refusal)
            {
                throw Fault(refusal, json, offset: 0, PageFaultKind.Paging);
            }
        }
    }

    private void ReadNext(JsonSelector? selector, JsonQuery query)
    {
        if (selector?.Select(query.Root, query) is [var next, ..])
        {
            var json = JsonMarshal.GetRawUtf8Value(next);
            if (_paging.TakeNext(json) is { } refusal)
            {
                throw Fault(refusal, json, offset: 0, PageFaultKind.Paging);
            }
        }
    }

    private void DetectPaging()
    {
        _detector = new PagingDetector();
        var reader = new Utf8JsonReader(body.Span);
        while (reader.Read())
        {
            _detector.Take(ref reader);
        }
    }

    private PageFormatException Fault(string reason, ReadOnlySpan<byte> json, long offset, PageFaultKind kind)
    {
        body.Span.Overlaps(json, out var start);
        return PageFault.InValue(reason, body.Span, start + offset, new JsonLocation(), position, kind);
    }
}
