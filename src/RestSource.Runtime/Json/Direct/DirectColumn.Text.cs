using System.Runtime.CompilerServices;

namespace RestSource.Json.Direct;

public static partial class DirectColumn
{
    /// <summary>Reads a text.</summary>
    [MethodImpl(Standalone)]
    public static int ReadText(ReadOnlySpan<byte> json, int at, ref ColumnMemory memory, out string value) =>
        TryReadShortText(json, at, ref memory, out value!, out var end)
            ? DirectRecord.Next(json, end)
            : ReadLongText(json, at, ref memory, out value);

    /// <summary>Reads a text that may be null.</summary>
    [MethodImpl(Standalone)]
    public static int ReadNullableText(ReadOnlySpan<byte> json, int at, ref ColumnMemory memory, out string? value) =>
        TryReadShortText(json, at, ref memory, out value, out var end) ? DirectRecord.Next(json, end)
        : TryTakeNull(json, ref at) ? at
        : ReadLongText(json, at, ref memory, out value);

    /// <summary>Reads a text of up to 32 bytes that is ASCII without escapes, whole in memory: most texts there are. One check of what is in memory will do for it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryReadShortText(ReadOnlySpan<byte> json, int at, ref ColumnMemory memory, out string? value, out int end)
    {
        if (DirectBytes.HasRoom(json, at, DirectText.Window))
        {
            var start = DirectBytes.At(json, at) == ' ' ? at + 2 : at + 1;
            var stop = DirectText.ShortEnd(json, start);
            if (DirectBytes.At(json, start - 1) == '"' && DirectBytes.At(json, stop) == '"')
            {
                end = stop + 1;
                value = ToText(json, start, stop - start, ref memory);
                return true;
            }
        }

        value = null;
        end = 0;
        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ReadLongText(ReadOnlySpan<byte> json, int at, ref ColumnMemory memory, out string value)
    {
        at = DirectSpace.Skip(json, at);
        if (DirectText.TryFindPlain(json, at, out var text, out var end))
        {
            value = ToText(json, at + 1, text.Length, ref memory);
            return DirectRecord.Next(json, end);
        }

        return UnusualValue.Read(json, at, JsonColumn.ReadText, out value);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static string ToText(ReadOnlySpan<byte> json, int start, int length, ref ColumnMemory memory) =>
        (uint)(length - 1) < TextMemory.MaxLength && DirectBytes.HasRoom(json, start, sizeof(ulong)) && Remembers(ref memory)
            ? memory.Texts!.Get(json, start, length)
            : DirectText.ToString(json, start, length);

    private static bool Remembers(ref ColumnMemory memory) =>
        memory.Texts is { } texts ? texts.Pays : !memory.ForgetsTexts && (memory.Texts = new TextMemory()).Pays;
}
