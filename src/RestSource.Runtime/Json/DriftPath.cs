using System.Text.Json;

namespace RestSource.Json;

/// <summary>Finds the path of what stands at a position of a record.</summary>
internal static class DriftPath
{
    /// <summary>Gives the path of a name, or of a value, from the record: <c>owner.email</c>, <c>tags[*]</c>.</summary>
    /// <param name="json">The JSON, from the record's start; well formed up to the position.</param>
    /// <param name="position">Where the name or value begins.</param>
    public static string At(ReadOnlySpan<byte> json, long position)
    {
        var location = new JsonLocation();
        Follow(json, position, location);
        return location.ToPattern();
    }

    /// <summary>Gives the path of a column that an object lacks.</summary>
    /// <param name="json">The JSON, from the record's start.</param>
    /// <param name="end">Where the object ends.</param>
    /// <param name="column">The column's name.</param>
    public static string Missing(ReadOnlySpan<byte> json, long end, string column)
    {
        var location = new JsonLocation();
        Follow(json, end, location);
        var holder = location.ToPattern();
        return holder.Length == 0 ? column : $"{holder}.{column}";
    }

    private static void Follow(ReadOnlySpan<byte> json, long position, JsonLocation location)
    {
        var reader = new Utf8JsonReader(json, isFinalBlock: false, state: default);
        do
        {
            reader.Read();
            location.Follow(ref reader);
        }
        while (reader.TokenStartIndex < position);
    }
}
