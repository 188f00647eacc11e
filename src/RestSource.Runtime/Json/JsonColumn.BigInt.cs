using System.Text.Json;

namespace RestSource.Json;

public static partial class JsonColumn
{
    /// <summary>Reads a bigint: a whole number of 64 bits, also when it is written as <c>1.0</c> or <c>1e3</c>.</summary>
    public static long ReadBigInt(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw JsonMismatch.OfColumn(ref reader, "a bigint");
        }

        return reader.TryGetInt64(out var value) ? value : ReadUnusualBigInt(ref reader);
    }

    /// <summary>Reads a bigint that may be null.</summary>
    public static long? ReadNullableBigInt(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null : ReadBigInt(ref reader);

    /// <summary>Writes a bigint.</summary>
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, long value) =>
        writer.WriteNumber(name, value);

    /// <summary>Writes a bigint that may be null.</summary>
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, long? value, bool absent)
    {
        if (value is { } present)
        {
            Write(writer, name, present);
        }
        else
        {
            WriteNull(writer, name, absent);
        }
    }

    /// <summary>Writes a bigint as an item of an array.</summary>
    public static void WriteItem(Utf8JsonWriter writer, long value) =>
        writer.WriteNumberValue(value);

    /// <summary>Writes a bigint that may be null as an item of an array.</summary>
    public static void WriteItem(Utf8JsonWriter writer, long? value)
    {
        if (value is { } present)
        {
            WriteItem(writer, present);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    private static long ReadUnusualBigInt(ref Utf8JsonReader reader)
    {
        if (!ExactDecimal.TryRead(ref reader, out var number) || number is < long.MinValue or > long.MaxValue)
        {
            throw new JsonException("a number beyond 64 bits where a bigint is due; declare the column \"data_type\": \"decimal\", or \"json\" to keep any digits");
        }

        return number == decimal.Truncate(number)
            ? (long)number
            : throw new JsonException("a number with a fraction where a bigint is due; declare the column \"data_type\": \"double\" or \"decimal\"");
    }
}
