using System.Runtime.CompilerServices;

namespace RestSource.Json.Direct;

public static partial class DirectColumn
{
    /// <summary>Reads a text.</summary>
    [MethodImpl(Standalone)]
    public static int ReadText(ReadOnlySpan<byte> json, int at, ref ColumnMemory memory, out string value)
    {
        var start = DirectSpace.Skip(json, at);
        return TryReadPlainText(json, start, ref memory, out value, out var end)
            ? DirectRecord.Next(json, end)
            : UnusualValue.Read(json, start, JsonColumn.ReadText, out value);
    }

    /// <summary>Reads a text that may be null.</summary>
    [MethodImpl(Standalone)]
    public static int ReadNullableText(ReadOnlySpan<byte> json, int at, ref ColumnMemory memory, out string? value)
    {
        var start = DirectSpace.Skip(json, at);
        if (TryReadPlainText(json, start, ref memory, out value, out var end))
        {
            return DirectRecord.Next(json, end);
        }

        return TryTakeNull(json, ref start) ? start : UnusualValue.Read(json, start, JsonColumn.ReadText, out value);
    }

    /// <summary>Reads a text that is ASCII without escapes, whole in memory.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryReadPlainText(ReadOnlySpan<byte> json, int at, ref ColumnMemory memory, out string value, out int end)
    {
        value = null!;
        end = 0;
        if (!DirectBytes.Has(json, at, (byte)'"'))
        {
            return false;
        }

        var start = at + 1;
        var stop = DirectText.PlainEnd(json, start);
        if (!DirectBytes.Has(json, stop, (byte)'"'))
        {
            return false;
        }

        var length = stop - start;
        end = stop + 1;
        value = (uint)(length - 1) < TextMemory.MaxLength && Remembers(ref memory) && start + sizeof(ulong) <= json.Length
            ? memory.Texts!.Get(json, start, length)
            : DirectText.ToString(json, start, length);
        return true;
    }

    private static bool Remembers(ref ColumnMemory memory) =>
        memory.Texts is { } texts ? texts.Pays : !memory.ForgetsTexts && (memory.Texts = new TextMemory()).Pays;
}
