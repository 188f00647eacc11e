using System.Runtime.CompilerServices;

namespace RestSource.TestKit;

/// <summary>Compares emitted files with committed ones, after the conventions of Verify: <c>Test.Method#Hint.verified.cs</c>.</summary>
/// <remarks>
/// A mismatch writes <c>.received.</c> beside the committed file. <c>RESTSOURCE_ACCEPT_SNAPSHOTS=1</c> accepts what was received;
/// a test that accepts still fails where there was nothing to compare with in CI, because CI does not set it.
/// </remarks>
public static class Snapshot
{
    private const string AcceptVariable = "RESTSOURCE_ACCEPT_SNAPSHOTS";

    /// <summary>Compares one file.</summary>
    /// <param name="received">Its text.</param>
    /// <param name="hint">Its name, with the ending that tells its language: <c>Analytics.g.cs</c>.</param>
    /// <param name="testFile">The test's file; snapshots stand in <c>_snapshots</c> beside it.</param>
    /// <param name="test">The test.</param>
    /// <exception cref="SnapshotMismatchException">The texts differ, or there is no committed one.</exception>
    public static void Matches(string received, string hint, [CallerFilePath] string testFile = "", [CallerMemberName] string test = "")
    {
        ArgumentNullException.ThrowIfNull(received);
        var folder = Path.Combine(Path.GetDirectoryName(testFile)!, "_snapshots");
        var stem = Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(testFile)}.{test}#{Path.GetFileNameWithoutExtension(hint)}");
        var verifiedFile = $"{stem}.verified{Path.GetExtension(hint)}";
        var receivedFile = $"{stem}.received{Path.GetExtension(hint)}";
        if (Environment.GetEnvironmentVariable(AcceptVariable) == "1")
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(verifiedFile, received);
        }

        var verified = File.Exists(verifiedFile) ? File.ReadAllText(verifiedFile) : null;
        if (verified == received)
        {
            File.Delete(receivedFile);
            return;
        }

        Directory.CreateDirectory(folder);
        File.WriteAllText(receivedFile, received);
        throw new SnapshotMismatchException(verifiedFile, receivedFile, FirstDifference(verified ?? string.Empty, received));
    }

    private static string FirstDifference(string verified, string received)
    {
        var expected = verified.Split('\n');
        var actual = received.Split('\n');
        var line = Enumerable.Range(0, Math.Max(expected.Length, actual.Length)).First(index => LineAt(expected, index) != LineAt(actual, index));
        return $"line {line + 1}\n  verified: {LineAt(expected, line)}\n  received: {LineAt(actual, line)}";
    }

    private static string LineAt(string[] lines, int index) => index < lines.Length ? lines[index] : "(end of file)";
}
