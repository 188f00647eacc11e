using System.Text.RegularExpressions;

namespace RestSource.Configuration.Tests.Reference;

/// <summary>A section of docs/config-reference.md, from one heading of the second level to the next.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Text">What stands below it.</param>
internal sealed partial record ReferenceSection(string Title, string Text)
{
    public static IReadOnlyList<ReferenceSection> All { get; } =
    [
        .. Headings().Split(Repository.Read("docs", "config-reference.md").ReplaceLineEndings("\n"))
            .Skip(1)
            .Select(static text => text.Split('\n', 2))
            .Select(static parts => new ReferenceSection(parts[0], parts[1])),
    ];

    /// <summary>The JSON in it, in order.</summary>
    public IReadOnlyList<string> Examples => [.. Blocks().Matches(Text).Select(static block => block.Groups[1].Value)];

    /// <summary>Whether a row of one of its tables names the key.</summary>
    public bool Lists(string key) => Text.Split('\n')
        .Where(static line => line.StartsWith('|'))
        .SelectMany(static line => Code().Matches(line).Select(static code => code.Value))
        .Any(code => Regex.IsMatch(code, $@"(?<![\w-]){Regex.Escape(key)}(?![\w-])"));

    /// <summary>Whether one of its examples writes the key.</summary>
    public bool Shows(string key) => Examples.Any(example => example.Contains($"\"{key}\":", StringComparison.Ordinal));

    public override string ToString() => Title;

    [GeneratedRegex("(?:^|\n)## ")]
    private static partial Regex Headings();

    [GeneratedRegex("```jsonc\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Blocks();

    [GeneratedRegex("`[^`]+`")]
    private static partial Regex Code();
}
