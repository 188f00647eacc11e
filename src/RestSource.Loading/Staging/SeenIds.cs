namespace RestSource.Loading.Staging;

/// <summary>Remembers ids, to tell whether one came twice: nearly always none did, and the database need not sort them to find out.</summary>
internal sealed class SeenIds
{
    /// <summary>How many are remembered, in some 24 MB. Of more, anything may be.</summary>
    private const int Most = 1_000_000;

    // 64 bits of each: two that share them are taken for one, which costs a look of the database and nothing else.
    private readonly HashSet<ulong> _seen = [];

    /// <summary>Gets a value indicating whether an id may have come twice.</summary>
    public bool MayRepeat { get; private set; }

    public void Note(string id)
    {
        if (!MayRepeat && (_seen.Count == Most || !_seen.Add(BitsOf(id))))
        {
            MayRepeat = true;
            _seen.Clear();
            _seen.TrimExcess();
        }
    }

    private static ulong BitsOf(ReadOnlySpan<char> id) => ((ulong)(uint)string.GetHashCode(id[..(id.Length / 2)]) << 32) | (uint)string.GetHashCode(id[(id.Length / 2)..]);
}
