using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;

namespace DemoApi.Requests;

/// <summary>What changed in the demo API's records since the server started.</summary>
internal sealed class RecordEdits
{
    private const string UpdatedAt = "updated_at";

    private readonly ConcurrentDictionary<(string Resource, int Position), string> _edits = new();

    /// <summary>Changes a record, which is a new value of its <c>updated_at</c>.</summary>
    public void Touch(DemoResource resource, int position, DateTimeOffset when) =>
        _edits[(resource.Name, position)] = when.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>The record at a position, as it is now.</summary>
    public JsonObject RecordAt(DemoResource resource, int position)
    {
        var record = resource.RecordAt(position);
        if (_edits.TryGetValue((resource.Name, position), out var updatedAt))
        {
            record[UpdatedAt] = updatedAt;
        }

        return record;
    }

    /// <summary>The positions of the records that changed at a time or after it; of all records when no time is given.</summary>
    public IReadOnlyList<int> PositionsSince(DemoResource resource, string? since)
    {
        var all = Enumerable.Range(0, resource.Count);
        return since is null
            ? [.. all]
            : [.. all.Where(position => string.CompareOrdinal((string?)RecordAt(resource, position)[UpdatedAt], since) >= 0)];
    }
}
