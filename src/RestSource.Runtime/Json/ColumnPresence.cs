using System.Runtime.CompilerServices;
using System.Text.Json;

namespace RestSource.Json;

/// <summary>
/// Which columns the JSON of a record held: so that a nullable column that was absent, and not null, is left out again when written.
/// It has no part in a record's equality: two of them are always equal.
/// </summary>
/// <remarks>Allocates nothing for the first 63 columns. The default value is that of a record that was not read: no column counts as absent.</remarks>
public struct ColumnPresence : IEquatable<ColumnPresence>
{
    private const int BitsPerWord = 64;
    private const ulong IsRead = 1;

    // The lowest bit says whether the record was read at all; those above it are the columns'.
    private ulong _first;
    private ulong[]? _further;

    /// <summary>Begins a record that is read from JSON: every column is absent until it is added.</summary>
    /// <returns>An empty presence.</returns>
    public static ColumnPresence ForReading() => new() { _first = IsRead };

    /// <summary>Notes that the JSON holds a column.</summary>
    /// <param name="column">The column's number, from 0.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int column)
    {
        if (FirstBit(column) is not 0 and var bit)
        {
            _first |= bit;
        }
        else
        {
            AddFurther(column);
        }
    }

    /// <summary>Whether the record came from JSON that did not hold the column.</summary>
    /// <param name="column">The column's number, from 0.</param>
    /// <returns><see langword="false"/> too for a record that was not read from JSON.</returns>
    public readonly bool IsAbsent(int column) => (_first & IsRead) != 0 && !IsPresent(column);

    /// <summary>Whether no column is absent that must be there.</summary>
    /// <param name="required">The columns that are not nullable.</param>
    public readonly bool Holds(RequiredColumns required)
    {
        ArgumentNullException.ThrowIfNull(required);
        return (_first & required.First) == required.First && (!required.HasFurther || required.AreIn(this));
    }

    /// <summary>Checks that no column is absent that must be there.</summary>
    /// <param name="required">The columns that are not nullable.</param>
    /// <exception cref="JsonException">Names every one that is absent.</exception>
    public readonly void Require(RequiredColumns required)
    {
        if (!Holds(required))
        {
            required.ThrowIfAbsent(this);
        }
    }

    /// <inheritdoc/>
    public readonly bool Equals(ColumnPresence other) => true;

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is ColumnPresence;

    /// <inheritdoc/>
    public override readonly int GetHashCode() => 0;

    /// <summary>Always <see langword="true"/>.</summary>
    /// <param name="left">One presence.</param>
    /// <param name="right">Another.</param>
    /// <returns><see langword="true"/>.</returns>
    public static bool operator ==(ColumnPresence left, ColumnPresence right) => left.Equals(right);

    /// <summary>Always <see langword="false"/>.</summary>
    /// <param name="left">One presence.</param>
    /// <param name="right">Another.</param>
    /// <returns><see langword="false"/>.</returns>
    public static bool operator !=(ColumnPresence left, ColumnPresence right) => !left.Equals(right);

    /// <summary>The bit of one of the first 63 columns; 0 for one further on.</summary>
    internal static ulong FirstBit(int column) => column < BitsPerWord - 1 ? IsRead << (column + 1) : 0;

    private static (int Word, ulong Bit) FurtherBit(int column) => (((column + 1) / BitsPerWord) - 1, 1UL << ((column + 1) % BitsPerWord));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddFurther(int column)
    {
        var (word, bit) = FurtherBit(column);
        if (_further is null || _further.Length <= word)
        {
            Array.Resize(ref _further, word + 1);
        }

        _further[word] |= bit;
    }

    private readonly bool IsPresent(int column)
    {
        if (FirstBit(column) is not 0 and var bit)
        {
            return (_first & bit) != 0;
        }

        var (word, further) = FurtherBit(column);
        return word < _further?.Length && (_further[word] & further) != 0;
    }
}
