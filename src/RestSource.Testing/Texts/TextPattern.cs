using System.Text;
using System.Text.RegularExpressions;
using RestSource.Configuration.Model;

namespace RestSource.Testing.Texts;

/// <summary>Recognises a text of the config in a request: secrets are the mock's own, settings may be anything, and values of parents and of incremental reads are taken out.</summary>
internal sealed class TextPattern
{
    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(1);

    private readonly Regex _expression;
    private readonly List<TextPart> _captured = [];

    /// <param name="text">The text.</param>
    /// <param name="secrets">What stands for its secrets.</param>
    public TextPattern(TextModel text, MockSecrets secrets)
    {
        var expression = new StringBuilder();
        foreach (var part in text.Parts)
        {
            _ = part.Kind switch
            {
                TextPartKind.Literal => expression.Append(Regex.Escape(part.Value)),
                TextPartKind.Secret => expression.Append(Regex.Escape(secrets[part.Value])),
                TextPartKind.Setting => expression.Append(".*?"),
                _ => expression.Append("(.+?)"),
            };
            if (part.Kind is TextPartKind.Parent or TextPartKind.Incremental)
            {
                _captured.Add(part);
            }
        }

        _expression = new Regex($"^(?:{expression})$", RegexOptions.Singleline | RegexOptions.CultureInvariant, LongestMatch);
    }

    /// <summary>Takes a text apart.</summary>
    /// <param name="text">The text; <see langword="null"/> fits nothing.</param>
    /// <param name="values">Takes the values of parents and incremental reads.</param>
    /// <returns>Whether it fits.</returns>
    public bool Fits(string? text, ICollection<KeyValuePair<TextPart, string>>? values = null)
    {
        if (text is null || _expression.Match(text) is not { Success: true } match)
        {
            return false;
        }

        for (var index = 0; index < _captured.Count; index++)
        {
            values?.Add(KeyValuePair.Create(_captured[index], match.Groups[index + 1].Value));
        }

        return true;
    }
}
