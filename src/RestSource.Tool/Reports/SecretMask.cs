using System.Text.RegularExpressions;

namespace RestSource.Tool.Reports;

/// <summary>Hides what may be a secret in a line of a config that is shown.</summary>
internal static partial class SecretMask
{
    private const char Mask = '*';

    /// <summary>Puts an asterisk in place of each character of a value whose key is that of a secret. Placeholders stay: they are only names.</summary>
    public static string Hide(string line) => Secret().Replace(line, static match =>
        match.Groups["before"].Value + new string(Mask, match.Groups["value"].Length));

    [GeneratedRegex("""
        (?<before>"[^"]*(?:(?:api|access|private)[_-]?key|token|secret|password|pwd|credential|authorization|cookie)[^"]*"\s*:\s*")(?<value>(?!\{|dlt\.|(?:\w+\s+)?\{)(?:[^"\\]|\\.)+)
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Secret();
}
