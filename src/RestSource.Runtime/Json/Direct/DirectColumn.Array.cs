using System.Runtime.CompilerServices;

namespace RestSource.Json.Direct;

public static partial class DirectColumn
{
    private const int FirstArrayLength = 4;

    /// <summary>Reads an array.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="json">The JSON in memory.</param>
    /// <param name="at">Where the array is due.</param>
    /// <param name="item">Reads an item.</param>
    /// <param name="memory">What earlier arrays of the column left, and their items.</param>
    /// <param name="value">The items.</param>
    /// <returns>As <see cref="ColumnReader{T}"/>.</returns>
    public static int ReadArray<T>(ReadOnlySpan<byte> json, int at, ColumnReader<T> item, ref ColumnMemory memory, out IReadOnlyList<T> value)
    {
        ArgumentNullException.ThrowIfNull(item);
        value = [];
        at = BeginArray(json, at);
        if (DirectBytes.Has(json, at, (byte)']'))
        {
            return DirectRecord.Next(json, at + 1);
        }

        // Arrays of a column are often of one length: then this is the only one that is made.
        var items = new T[Math.Max(memory.ArrayLength, 1)];
        var count = 0;
        do
        {
            at = item(json, at, ref memory, out var read);
            if (at == DirectRecord.Refused)
            {
                return at;
            }

            if (count == items.Length)
            {
                Array.Resize(ref items, Math.Max(FirstArrayLength, 2 * count));
            }

            items[count++] = read;
        }
        while (!DirectBytes.Has(json, at, (byte)']'));

        memory.ArrayLength = count;
        if (count < items.Length)
        {
            Array.Resize(ref items, count);
        }

        value = items;
        return DirectRecord.Next(json, at + 1);
    }

    /// <summary>Reads an array that may be null.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="json">The JSON in memory.</param>
    /// <param name="at">Where the array is due.</param>
    /// <param name="item">Reads an item.</param>
    /// <param name="memory">What earlier arrays of the column left, and their items.</param>
    /// <param name="value">The items.</param>
    /// <returns>As <see cref="ColumnReader{T}"/>.</returns>
    public static int ReadNullableArray<T>(ReadOnlySpan<byte> json, int at, ColumnReader<T> item, ref ColumnMemory memory, out IReadOnlyList<T>? value)
    {
        value = null;
        return TryTakeNull(json, ref at) ? at : ReadArray(json, at, item, ref memory, out value);
    }

    /// <summary>Enters an array.</summary>
    /// <returns>Where its first item begins, or its closing bracket.</returns>
    private static int BeginArray(ReadOnlySpan<byte> json, int at)
    {
        at = DirectSpace.Skip(json, at);
        return DirectBytes.Has(json, at, (byte)'[') ? DirectSpace.Skip(json, at + 1) : DirectRecord.Refused;
    }
}
