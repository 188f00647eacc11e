namespace RestSource.Generators.Emission.Methods;

/// <summary>Lays out parameters or arguments, one a line.</summary>
internal static class CommaList
{
    /// <summary><paramref name="opening"/>; the items, indented, with commas between; <paramref name="closing"/> right after the last.</summary>
    /// <param name="opening">Up to and with the opening parenthesis.</param>
    /// <param name="items">Each of one or more lines.</param>
    /// <param name="closing">From the closing parenthesis on.</param>
    public static string Of(string opening, IEnumerable<string> items, string closing) =>
        opening + string.Join(",", items.Select(static item => "\n    " + item.Replace("\n", "\n    "))) + closing;
}
