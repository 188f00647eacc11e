using System.Text.RegularExpressions;

namespace RestSource.Configuration.Binding;

/// <summary>dlt's rule that a path ending in a placeholder, as <c>posts/{id}</c>, answers with one record and no further page.</summary>
internal static class SingleEntity
{
    private static readonly Regex Placeholder = new(@"(?<!\{)\{[a-zA-Z0-9.\-_]+\}(?!\})", RegexOptions.CultureInvariant);

    public static bool IsAt(string path)
    {
        var trimmed = path.TrimEnd('/');
        return Placeholder.IsMatch(trimmed.Substring(trimmed.LastIndexOf('/') + 1));
    }
}
