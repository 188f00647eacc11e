namespace RestSource.Json.Direct;

public static partial class DirectColumn
{
    /// <summary>Reads an array of texts: as <see cref="ReadArray{T}"/> with <see cref="ReadText"/>, but the most frequent of arrays is worth a loop of its own.</summary>
    public static int ReadTextArray(ReadOnlySpan<byte> json, int at, ref ColumnMemory memory, out IReadOnlyList<string> value)
    {
        value = [];
        at = BeginArray(json, at);
        if (DirectBytes.Has(json, at, (byte)']'))
        {
            return DirectRecord.Next(json, at + 1);
        }

        var texts = new string[Math.Max(memory.ArrayLength, 1)];
        var count = 0;
        do
        {
            at = TryReadShortText(json, at, ref memory, out var text, out var end)
                ? DirectRecord.Next(json, end)
                : ReadLongText(json, at, ref memory, out text);
            if (at == DirectRecord.Refused)
            {
                return at;
            }

            if (count == texts.Length)
            {
                Array.Resize(ref texts, Math.Max(FirstArrayLength, 2 * count));
            }

            texts[count++] = text!;
        }
        while (!DirectBytes.Has(json, at, (byte)']'));

        memory.ArrayLength = count;
        if (count < texts.Length)
        {
            Array.Resize(ref texts, count);
        }

        value = texts;
        return DirectRecord.Next(json, at + 1);
    }

    /// <summary>Reads an array of texts that may be null.</summary>
    public static int ReadNullableTextArray(ReadOnlySpan<byte> json, int at, ref ColumnMemory memory, out IReadOnlyList<string>? value)
    {
        value = null;
        return TryTakeNull(json, ref at) ? at : ReadTextArray(json, at, ref memory, out value);
    }
}
