using System.Collections.Concurrent;

namespace RestSource.Reading;

/// <summary>What the reads that make up a larger one have said already: a thousand parents need not say it a thousand times. Safe for use by many threads.</summary>
internal sealed class SaidOnce
{
    private readonly ConcurrentDictionary<string, bool> _said = new();

    /// <summary>Tells whether nobody said it before, and notes that it is said now.</summary>
    public bool IsNews(string subject) => _said.TryAdd(subject, true);
}
