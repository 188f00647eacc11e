namespace RestSource.Configuration.Binding;

/// <summary>The keys that one kind of object may hold, and what to say of those it may not hold.</summary>
internal sealed class KeyTable(string owner, params string[] keys)
{
    private readonly HashSet<string> _read = new(keys, StringComparer.Ordinal);

    /// <summary>Gets how messages call the object, as in "an endpoint".</summary>
    public string Owner { get; } = owner;

    /// <summary>Gets the keys that are read.</summary>
    public IReadOnlyList<string> Keys { get; } = keys;

    /// <summary>Gets keys that are accepted and change nothing: the key and why.</summary>
    public Dictionary<string, string> NoEffect { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets keys whose values are Python objects: the key and the C# way.</summary>
    public Dictionary<string, string> NotInJson { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets keys that belong somewhere else: the key and where.</summary>
    public Dictionary<string, string> Elsewhere { get; } = new(StringComparer.Ordinal);

    /// <summary>Tells whether a key is read.</summary>
    public bool Reads(string key) => _read.Contains(key);

    /// <summary>Tells whether a key has a meaning here, though it may be one that is not read.</summary>
    public bool Knows(string key) =>
        Reads(key) || NoEffect.ContainsKey(key) || NotInJson.ContainsKey(key) || Elsewhere.ContainsKey(key) || IsForPeople(key);

    /// <summary>Tells keys that are for people and editors, allowed anywhere.</summary>
    public static bool IsForPeople(string key) =>
        key is "$schema" or "description" || key.StartsWith("x-", StringComparison.Ordinal);
}
