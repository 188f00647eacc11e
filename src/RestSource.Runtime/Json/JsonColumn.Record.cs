using System.Text.Json;

namespace RestSource.Json;

public static partial class JsonColumn
{
    /// <summary>Writes a nested record that may be null.</summary>
    public static void WriteRecord<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? record, bool absent)
        where T : class, IJsonRecord<T>
    {
        if (record is null)
        {
            WriteNull(writer, name, absent);
            return;
        }

        writer.WritePropertyName(name);
        record.Write(writer);
    }

    /// <summary>Writes a nested record, or null, as an item of an array.</summary>
    public static void WriteRecordItem<T>(Utf8JsonWriter writer, T? record)
        where T : class, IJsonRecord<T>
    {
        if (record is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            record.Write(writer);
        }
    }
}
