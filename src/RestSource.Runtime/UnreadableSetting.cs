namespace RestSource;

/// <summary>A value of a configuration that is not what is due there.</summary>
/// <param name="Key">Where it stands.</param>
/// <param name="Problem">What it is not, and what to write instead, as a sentence goes on behind the key.</param>
internal sealed record UnreadableSetting(string Key, string Problem);
