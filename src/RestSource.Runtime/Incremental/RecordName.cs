using System.Text.Json;

namespace RestSource.Incremental;

/// <summary>How messages call a record: by its place in the page, and by its key if it has one.</summary>
internal static class RecordName
{
    /// <summary>The name.</summary>
    /// <param name="record">The record.</param>
    /// <param name="resource">Knows the columns of the key.</param>
    /// <param name="index">Its place, from 0.</param>
    public static string Of<T>(T record, ResourceDescription resource, int index)
        where T : IJsonRecord<T>
    {
        var json = RecordJson.Of(record);
        var keys = json.ValueKind == JsonValueKind.Object
            ? resource.PrimaryKey.Where(column => json.TryGetProperty(column, out _)).Select(column => $"{column} {json.GetProperty(column).GetRawText()}")
            : [];
        return string.Join(", ", keys) is { Length: > 0 } key ? $"record {index + 1} ({key})" : $"record {index + 1}";
    }
}
