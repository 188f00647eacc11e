using RestSource.Configuration.Model;
using RestSource.Http;

namespace RestSource.Tool.Interpretation.Texts;

/// <summary>Fills secrets and settings into texts of the config.</summary>
/// <param name="values">They, by their names in the config: <c>secrets.api_key</c>, <c>config.tenant</c>.</param>
internal sealed class SettingTexts(IReadOnlyDictionary<string, string?> values)
{
    /// <summary>The text; what is not given is left out.</summary>
    public string Of(TextModel text) => string.Concat(text.Parts.Select(part => part.Kind == TextPartKind.Literal ? part.Value : ValueOf(part)));

    /// <summary>A URL: a setting that does not begin it cannot turn it elsewhere.</summary>
    public string UrlOf(TextModel text) => string.Concat(text.Parts.Select((part, index) =>
        part.Kind == TextPartKind.Literal ? part.Value
        : index == 0 ? ValueOf(part)
        : UrlPart.Of(ValueOf(part), PlaceholderText.NameOf(part))));

    private string ValueOf(TextPart part) => values.GetValueOrDefault(PlaceholderText.NameOf(part)) ?? string.Empty;
}
