using System.Text.Json;

namespace RestSource.Json;

public static partial class JsonColumn
{
    /// <summary>Reads a nullable column; a value that is not what is declared is read as null: config key <c>schema_contract</c> discards such values.</summary>
    /// <param name="reader">Stands on the value's first token, and is left on its last.</param>
    /// <param name="read">Reads what is declared, or null.</param>
    public static T? ReadOrDiscard<T>(ref Utf8JsonReader reader, JsonItemReader<T?> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var value = reader;
        try
        {
            return read(ref reader);
        }
        catch (JsonException)
        {
            DriftNotes.Current?.Add(DriftKind.Mistyped, value.TokenStartIndex);
            reader = value;
            reader.Skip();
            return default;
        }
    }
}
