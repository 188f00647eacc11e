using RestSource.Configuration.Model;

namespace RestSource.Tool.Interpretation.Texts;

/// <summary>Writes placeholders as configs do.</summary>
internal static class PlaceholderText
{
    /// <summary>The text as the config has it, placeholders, doubled braces and all.</summary>
    public static string AsWritten(TextModel text) => string.Concat(text.Parts.Select(static part => part.Kind == TextPartKind.Literal
        ? part.Value.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal)
        : $"{{{NameOf(part)}}}"));

    /// <summary>What stands between the braces of a placeholder: <c>secrets.api_key</c>, <c>resources.projects.id</c>.</summary>
    public static string NameOf(TextPart part) => part.Kind switch
    {
        TextPartKind.Secret => "secrets.",
        TextPartKind.Setting => "config.",
        TextPartKind.Parent => "resources.",
        _ => "incremental.",
    } + part.Value.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal);
}
