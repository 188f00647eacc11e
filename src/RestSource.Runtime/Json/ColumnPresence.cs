using System.Text.Json;

namespace RestSource.Json;

/// <summary>
/// Which columns the JSON of a record held: so that a nullable column that was absent, and not null, is left out again when written.
/// It has no part in a record's equality: two of them are always equal.
/// </summary>
/// <remarks>Allocates nothing for the first 64 columns. The default value is that of a record that was not read: no column counts as absent.</remarks>
public struct ColumnPresence : IEquatable<ColumnPresence>
{
    private const int BitsPerWord = 64;

    private bool _isRead;
    private ulong _first;
    private ulong[]? _further;

    /// <summary>Begins a record that is read from JSON: every column is absent until it is added.</summary>
    /// <returns>An empty presence.</returns>
    public static ColumnPresence ForReading() => new() { _isRead = true };

    /// <summary>Notes that the JSON holds a column.</summary>
    /// <param name="column">The column's number, from 0.</param>
    public void Add(int column)
    {
        if (column < BitsPerWord)
        {
            _first |= 1UL << column;
            return;
        }

        var word = (column / BitsPerWord) - 1;
        if (_further is null || _further.Length <= word)
        {
            Array.Resize(ref _further, word + 1);
        }

        _further[word] |= 1UL << (column % BitsPerWord);
    }

    /// <summary>Whether the record came from JSON that did not hold the column.</summary>
    /// <param name="column">The column's number, from 0.</param>
    /// <returns><see langword="false"/> too for a record that was not read from JSON.</returns>
    public readonly bool IsAbsent(int column) => _isRead && (Word(column / BitsPerWord) & (1UL << (column % BitsPerWord))) == 0;

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

    private readonly ulong Word(int word) => word switch
    {
        0 => _first,
        _ when word <= _further?.Length => _further[word - 1],
        _ => 0,
    };
}
