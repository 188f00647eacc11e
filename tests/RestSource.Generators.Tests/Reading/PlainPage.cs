using System.Text.Json;
using RestSource.Configuration.Model;

namespace RestSource.Generators.Tests.Reading;

/// <summary>System.Text.Json's own answer: what a page holds, taken from a whole document in memory.</summary>
/// <param name="Records">The records, each as <see cref="PlainRecord"/> spells it.</param>
/// <param name="Total">What <c>meta.total</c> says.</param>
/// <param name="HasMore">What <c>meta.more</c> says.</param>
/// <param name="Next">What <c>next</c> says.</param>
internal sealed record PlainPage(IReadOnlyList<string> Records, long? Total, bool? HasMore, string? Next)
{
    /// <summary>Reads a page of <see cref="RandomPages"/>.</summary>
    /// <returns><see langword="null"/> when it is refused: it is no JSON, or a record is not as declared.</returns>
    public static PlainPage? Of(byte[] body, RecordModel record)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            var root = document.RootElement;
            return new PlainPage(
                [.. RecordsIn(At(root, "result", "data")).Select(item => PlainRecord.Spell(record, item))],
                TotalOf(At(root, "meta", "total")),
                At(root, "meta", "more") is { ValueKind: JsonValueKind.True or JsonValueKind.False } more ? more.GetBoolean() : null,
                NextOf(At(root, "next")));
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }

    private static JsonElement At(JsonElement value, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            value = value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var member) ? member : default;
        }

        return value;
    }

    private static IEnumerable<JsonElement> RecordsIn(JsonElement data) => data.ValueKind switch
    {
        JsonValueKind.Array => data.EnumerateArray(),
        JsonValueKind.Null or JsonValueKind.Undefined => [],
        _ => [data],
    };

    private static long? TotalOf(JsonElement total) => total.ValueKind switch
    {
        JsonValueKind.String => JsonSerializer.Deserialize<long>(total.GetString()!),
        JsonValueKind.Number => (long)total.GetDecimal(),
        _ => null,
    };

    private static string? NextOf(JsonElement next) => next.ValueKind switch
    {
        JsonValueKind.String when next.GetString() is { Length: > 0 } text => text,
        JsonValueKind.Number => next.GetRawText(),
        _ => null,
    };
}
