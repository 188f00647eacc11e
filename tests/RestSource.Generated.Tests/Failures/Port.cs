using System.Text.RegularExpressions;

namespace RestSource.Generated.Tests.Failures;

/// <summary>The free port that a test got; it is another one in each run.</summary>
internal static partial class Port
{
    /// <summary>Puts <c>PORT</c> for it.</summary>
    public static string Scrub(string text) => Loopback().Replace(text, "127.0.0.1:PORT").ReplaceLineEndings("\n");

    [GeneratedRegex(@"127\.0\.0\.1:\d+")]
    private static partial Regex Loopback();
}
