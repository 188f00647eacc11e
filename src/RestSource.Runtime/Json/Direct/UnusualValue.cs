using System.Runtime.CompilerServices;
using System.Text.Json;

namespace RestSource.Json.Direct;

/// <summary>Reads one value token by token, within a record that is read directly: escapes, exponents, rare forms of dates, whole documents.</summary>
internal static class UnusualValue
{
    // Levels are counted from the value; with those around it, which the reader of the page knows, they stay below its limit.
    private static readonly JsonReaderOptions Options = new() { MaxDepth = DirectDepth.OfValue };

    /// <summary>Reads a value by the general reader of its column.</summary>
    /// <param name="json">The JSON in memory.</param>
    /// <param name="at">Where the value is due.</param>
    /// <param name="read">The general reader.</param>
    /// <param name="value">The value.</param>
    /// <returns>Where the next name or item begins, or the closing bracket.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Read<T>(ReadOnlySpan<byte> json, int at, JsonItemReader<T> read, out T value)
    {
        value = default!;
        if (!TryBegin(json, at, out var reader))
        {
            return DirectRecord.Refused;
        }

        try
        {
            value = read(ref reader);
        }
        catch (JsonException)
        {
            return DirectRecord.Refused;
        }

        return DirectRecord.Next(json, at + (int)reader.BytesConsumed);
    }

    /// <summary>Begins a value.</summary>
    /// <param name="json">The JSON in memory.</param>
    /// <param name="at">Where the value is due.</param>
    /// <param name="reader">Stands on the value's first token.</param>
    /// <returns>Whether the whole value is in memory, and well formed.</returns>
    public static bool TryBegin(ReadOnlySpan<byte> json, int at, out Utf8JsonReader reader)
    {
        reader = default;
        if ((uint)at >= (uint)json.Length)
        {
            return false;
        }

        reader = new Utf8JsonReader(json[at..], isFinalBlock: false, new JsonReaderState(Options));
        try
        {
            var end = reader;
            return reader.Read() && end.Read() && end.TrySkip();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
