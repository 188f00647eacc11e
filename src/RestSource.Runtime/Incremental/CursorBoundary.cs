namespace RestSource.Incremental;

/// <summary>The records at the last value of the cursor: the next read begins at that value, and so is sent them again.</summary>
/// <param name="known">The fingerprints of those that earlier reads handed on; one comes as often as there were such records.</param>
/// <param name="fingerprintOf">Gives a record's.</param>
internal sealed class CursorBoundary<T>(IReadOnlyList<string> known, Func<T, string> fingerprintOf)
{
    private readonly Dictionary<string, int> _due = known.GroupBy(static fingerprint => fingerprint).ToDictionary(static group => group.Key, static group => group.Count());
    private readonly List<string> _atLast = [.. known];

    // Where values only grow, each record is the only one at the last value for a moment: not worth a fingerprint.
    private readonly List<T> _first = [];

    /// <summary>Whether a record at the value that the read begins at was handed on by an earlier read, as it is. Each of those counts once.</summary>
    public bool WasHandedOn(T record)
    {
        if (_due.Count == 0)
        {
            return false;
        }

        var fingerprint = fingerprintOf(record);
        if (!_due.Remove(fingerprint, out var count))
        {
            return false;
        }

        if (count > 1)
        {
            _due.Add(fingerprint, count - 1);
        }

        return true;
    }

    /// <summary>Enters a record at a value beyond all before.</summary>
    public void Advance(T record)
    {
        _atLast.Clear();
        _first.Clear();
        _first.Add(record);
    }

    /// <summary>Enters another record at the last value.</summary>
    public void Add(T record)
    {
        Settle();
        _atLast.Add(fingerprintOf(record));
    }

    /// <summary>Gives the fingerprints of all records at the last value.</summary>
    public IReadOnlyList<string> ToList()
    {
        Settle();
        return [.. _atLast];
    }

    private void Settle()
    {
        _atLast.AddRange(_first.Select(fingerprintOf));
        _first.Clear();
    }
}
