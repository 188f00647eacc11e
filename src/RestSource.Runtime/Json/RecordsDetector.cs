using System.Text.Json;

namespace RestSource.Json;

/// <summary>
/// Finds the records of a body when the config has no <c>data_selector</c>: the body itself if it is an array; else the first list under a
/// well-known name, else the first list, looking into objects and at most three names deep.
/// </summary>
internal static class RecordsDetector
{
    private const int MaxNames = 3;
    private static readonly JsonSelector Root = new();

    /// <summary>The names under which a list is taken for the records; the compiler looks for the same in samples, and a test holds the two together.</summary>
    public static readonly IReadOnlyList<string> WellKnownNames =
        ["data", "items", "results", "entries", "records", "rows", "entities", "payload", "content", "objects", "values"];

    /// <summary>Finds the records; an object is read into memory whole for it, as the better name may come last.</summary>
    /// <param name="buffer">The body, at its first token.</param>
    /// <param name="bodyMayBeRecord">A body without a list is itself the record.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Where they are.</returns>
    /// <exception cref="PageFormatException">There is no list where one is due.</exception>
    public static async ValueTask<JsonSelector> FindAsync(PageBuffer buffer, bool bodyMayBeRecord, CancellationToken cancellationToken)
    {
        if (buffer.Unread[0] == '[')
        {
            return Root;
        }

        await buffer.FillWholeAsync(cancellationToken).ConfigureAwait(false);
        return Find(buffer.Unread) ?? (bodyMayBeRecord ? Root : null) ?? throw new PageFormatException(
            "no list of records in the body; name its place with \"data_selector\" (\"$\" if the whole body is one record), or tell errors that come as success by \"response_actions\"", "$", buffer.Position);
    }

    private static JsonSelector? Find(ReadOnlySpan<byte> json)
    {
        try
        {
            return FindList(json) is { } names ? new JsonSelector([.. names.Select(JsonStep.Name)]) : null;
        }
        catch (JsonException)
        {
            // The walk comes to the same fault, and words it.
            return Root;
        }
    }

    private static string[]? FindList(ReadOnlySpan<byte> json)
    {
        string[]? first = null;
        var location = new JsonLocation();
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            location.Follow(ref reader);
            if (reader.TokenType == JsonTokenType.Null && location.Depth == 0)
            {
                return [];
            }

            if (reader.TokenType == JsonTokenType.StartArray)
            {
                string[] names = [.. location.Names];
                if (WellKnownNames.Contains(names[^1]))
                {
                    return names;
                }

                first ??= names;
            }

            if (reader.TokenType == JsonTokenType.StartArray || (reader.TokenType == JsonTokenType.StartObject && location.Depth > MaxNames))
            {
                reader.Skip();
                location.Follow(ref reader);
            }
        }

        return first;
    }
}
