using System.Text.RegularExpressions;
using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;

namespace RestSource.Configuration.Placeholders;

/// <summary>One stretch of a text: literal characters, or what stands between braces.</summary>
/// <param name="IsLiteral">It stands for itself.</param>
/// <param name="Text">The literal characters, escapes resolved; or the expression, braces left out.</param>
/// <param name="Span">Where it stands in the file, braces included.</param>
internal sealed record Placeholder(bool IsLiteral, JsonStringNode Text, SourceSpan Span)
{
    private static readonly Regex RunTimeName = new(@"^(secrets|config)\.([A-Za-z_][A-Za-z0-9_.\-]*)$", RegexOptions.CultureInvariant);

    /// <summary>Gets the literal characters or the expression.</summary>
    public string Value => Text.Value;

    /// <summary>Gets a value indicating whether a secret or setting is meant, well written or not.</summary>
    public bool IsForRunTime => !IsLiteral && (StartsWith("secrets") || StartsWith("config"));

    /// <summary>Gets a value indicating whether a value is meant that each request has anew: one of the parent's record, or one of the incremental read.</summary>
    public bool IsForRequest => !IsLiteral && (StartsWith("resources") || StartsWith("incremental"));

    /// <summary>Tells whether the expression begins with this word, as in <c>resources.posts.id</c>.</summary>
    public bool StartsWith(string word) => Value == word || Value.StartsWith(word + ".", StringComparison.Ordinal);

    /// <summary>Reads <c>secrets.NAME</c> or <c>config.NAME</c>.</summary>
    public bool TryGetRunTimeName(out bool isSecret, out string name)
    {
        var match = RunTimeName.Match(Value);
        isSecret = match.Groups[1].Value == "secrets";
        name = match.Groups[2].Value;
        return match.Success;
    }
}
