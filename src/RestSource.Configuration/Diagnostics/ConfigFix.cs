namespace RestSource.Configuration.Diagnostics;

/// <summary>What can be pasted as it stands and mends what a diagnostic is about, for mistakes that have one plain mending.</summary>
/// <param name="Replaces">It takes the place of the marked characters; otherwise it is a member to add to the marked object.</param>
/// <param name="Text">The text.</param>
public sealed record ConfigFix(bool Replaces, string Text)
{
    private static readonly string[] Remarks = [", or ", ", and "];
    private static readonly string[] ObjectEnds = [" }"];

    /// <summary>Gives that of a diagnostic; <see langword="null"/> when what to write is not known to the last character.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="file">The text of the file that it is about.</param>
    public static ConfigFix? Of(ConfigDiagnostic diagnostic, string file)
    {
        var isQuoted = diagnostic.Span.Start < file.Length && file[diagnostic.Span.Start] == '"';
        if (diagnostic.Rule == KeyRules.MissingKey)
        {
            return OfMissing(key: diagnostic.Arguments[1], example: diagnostic.Arguments[2], isQuoted);
        }

        var word = diagnostic.Rule == AuthenticationRules.LiteralSecret
            ? diagnostic.Arguments[1]
            : diagnostic.Arguments.Select(Suggestion.ProposedIn).FirstOrDefault(static proposed => proposed is not null);
        return word is null || word.Any(static character => character is '"' or '\\' || char.IsControl(character))
            ? null
            : new ConfigFix(Replaces: true, isQuoted ? $"\"{word}\"" : word);
    }

    // An example is a member, maybe with words about it behind a comma; or the whole object that takes the place of a name alone.
    private static ConfigFix? OfMissing(string key, string example, bool isQuoted)
    {
        var isObject = example.StartsWith("{", StringComparison.Ordinal);
        if (isQuoted)
        {
            return isObject ? new ConfigFix(Replaces: true, example) : null;
        }

        var start = example.IndexOf($"\"{key}\"", StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        var member = example.Substring(start);
        var end = (isObject ? ObjectEnds : Remarks).Select(mark => member.IndexOf(mark, StringComparison.Ordinal)).Where(static index => index >= 0);
        return new ConfigFix(Replaces: false, member.Substring(0, end.DefaultIfEmpty(member.Length).Min()));
    }
}
