using System.Text;

namespace RestSource.Json.Direct;

/// <summary>The names of a record's columns, where they are many: finds a column at one price, whatever order a document has.</summary>
/// <remarks>
/// Documents of a resource mostly have one order. So the column that followed another one the last time, and before that time the one declared next, is
/// expected, and its name compared as a whole. Any other name is looked up; one that JSON writes with escapes is not found so.
/// </remarks>
public sealed class DirectNames
{
    private readonly byte[][] _names;
    private readonly Dictionary<byte[], int>.AlternateLookup<ReadOnlySpan<byte>> _columns;

    /// <summary>Lists the columns.</summary>
    /// <param name="names">The names of the columns in the order of their numbers, as JSON writes them between quotes.</param>
    public DirectNames(params string[] names)
    {
        ArgumentNullException.ThrowIfNull(names);
        _names = [.. names.Select(static name => Encoding.UTF8.GetBytes($"\"{name}\":"))];
        var columns = new Dictionary<byte[], int>(ByteComparer.Instance);
        for (var column = 0; column < names.Length; column++)
        {
            columns.TryAdd(_names[column], column);
        }

        _columns = columns.GetAlternateLookup<ReadOnlySpan<byte>>();
    }

    /// <summary>Steps over a name if it is a column's.</summary>
    /// <param name="json">The JSON in memory.</param>
    /// <param name="at">Where a name is due; moves to its value.</param>
    /// <param name="memory">What the records before left, the order of their columns too.</param>
    /// <param name="column">The column before this one, -1 for none; becomes this one.</param>
    /// <returns>Whether a column has the name, in this spelling.</returns>
    public bool TryTake(ReadOnlySpan<byte> json, ref int at, RecordMemory memory, ref int column)
    {
        ArgumentNullException.ThrowIfNull(memory);
        ref var leap = ref memory[column + 1].Leap;
        var next = column + 1 + leap;
        if ((uint)next < (uint)_names.Length && DirectBytes.Has(json, at, _names[next]))
        {
            at += _names[next].Length;
            column = next;
            return true;
        }

        var end = DirectBytes.Has(json, at, (byte)'"') ? DirectText.End(json, at + 1) : DirectRecord.Refused;
        if (!DirectBytes.Has(json, end, "\":"u8) || !_columns.TryGetValue(json[at..(end + 2)], out next))
        {
            return false;
        }

        leap = next - (column + 1);
        at = end + 2;
        column = next;
        return true;
    }

    private sealed class ByteComparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public static readonly ByteComparer Instance = new();

        public bool Equals(byte[]? left, byte[]? right) => left.AsSpan().SequenceEqual(right);

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(byte[] bytes) => GetHashCode(bytes.AsSpan());

        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            var hash = default(HashCode);
            hash.AddBytes(alternate);
            return hash.ToHashCode();
        }

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
    }
}
