namespace RestSource.TestKit;

/// <summary>An emitted file is not as the committed one.</summary>
public sealed class SnapshotMismatchException(string verifiedFile, string receivedFile, string difference)
    : Exception($"Not as in {verifiedFile}: {difference}\nCompare it with {receivedFile}, and commit that if it is meant.");
