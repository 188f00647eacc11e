using System.Text.Json;

namespace RestSource.Tool.Inference;

/// <summary>Finds the field that tells records apart.</summary>
internal static class KeyFinder
{
    private static readonly string[] UsualNames = ["id", "uuid", "guid", "gid", "_id", "sys_id", "key", "code", "slug"];

    /// <summary>The first field of a usual name whose value every record has for itself alone.</summary>
    /// <param name="records">The records of a page.</param>
    /// <param name="record">What one of them is called, as in <c>project</c> for <c>project_id</c>.</param>
    /// <returns><see langword="null"/> when there is no such field, or no record.</returns>
    public static string? Find(IReadOnlyList<JsonElement> records, string? record = null)
    {
        if (records.Count == 0 || records.Any(static each => each.ValueKind != JsonValueKind.Object))
        {
            return null;
        }

        string[] wanted = record is null ? UsualNames : [.. UsualNames[..4], $"{record}_id", $"{record}_key", .. UsualNames[4..]];
        return wanted
            .SelectMany(name => records[0].EnumerateObject().Select(static member => member.Name).Where(member => Names.Have(Names.Of(name), member)))
            .FirstOrDefault(field => IsKey(records, field));
    }

    private static bool IsKey(IReadOnlyList<JsonElement> records, string field)
    {
        var values = new HashSet<string>(StringComparer.Ordinal);
        return records.All(record => record.TryGetProperty(field, out var value)
            && value.ValueKind is JsonValueKind.String or JsonValueKind.Number
            && values.Add(value.GetRawText()));
    }
}
