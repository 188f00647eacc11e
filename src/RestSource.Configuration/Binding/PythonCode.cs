using System.Text.RegularExpressions;

namespace RestSource.Configuration.Binding;

/// <summary>Tells texts that were functions in Python.</summary>
internal static class PythonCode
{
    private static readonly Regex Function = new(@"^\s*(lambda\b|def\b|<(bound|built-in)?\s*(function|method)\b)", RegexOptions.CultureInvariant);

    /// <summary>Whether a text is one: <c>lambda x: …</c>, or what Python prints for a function.</summary>
    public static bool IsIn(string text) => Function.IsMatch(text);
}
