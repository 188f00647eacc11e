namespace RestSource.TestKit.Faults.Connections;

/// <summary>Words for tables.</summary>
internal static class EndingWords
{
    public static string InWords(this Ending ending) => ending == Ending.Reset ? "reset" : "closed";
}
