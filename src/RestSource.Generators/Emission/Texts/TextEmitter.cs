using RestSource.Configuration.Model;

namespace RestSource.Generators.Emission.Texts;

/// <summary>Spells a text of the config as a C# expression of type <see cref="string"/>.</summary>
internal static class TextEmitter
{
    /// <summary>The text where the source's options are at hand as <c>options</c>.</summary>
    public static string FromOptions(TextModel text, SourceEmission source) =>
        Expression(text, part => $"options.{OptionsProperty(part, source)}!");

    /// <summary>A URL where the source's options are at hand as <c>options</c>: a setting that does not begin it cannot turn it elsewhere.</summary>
    public static string UrlFromOptions(TextModel text, SourceEmission source)
    {
        var begins = text.Parts.Count > 0 ? text.Parts[0] : null;
        return Expression(text, part => ReferenceEquals(part, begins)
            ? $"options.{OptionsProperty(part, source)}!"
            : $"global::RestSource.Http.UrlPart.Of(options.{OptionsProperty(part, source)}!)");
    }

    /// <summary>The text in the options themselves; what is not given is left out.</summary>
    public static string InOptions(TextModel text, SourceEmission source) =>
        Expression(text, part => OptionsProperty(part, source) + (text.Parts.Count == 1 ? " ?? \"\"" : string.Empty));

    /// <summary>The text where a connection is at hand, which knows the settings.</summary>
    public static string FromConnection(TextModel text, string connection) =>
        Expression(text, part => $"{connection}.Setting({CSharpLiteral.Text(QualifiedName(part.Kind, part.Value))})");

    /// <summary>The text as the config has it, placeholders, doubled braces and all.</summary>
    public static string AsWritten(TextModel text) => string.Concat(text.Parts.Select(static part =>
        part.Kind == TextPartKind.Literal ? part.Value.Replace("{", "{{").Replace("}", "}}") : $"{{{QualifiedName(part.Kind, part.Value)}}}"));

    /// <summary>What stands between the braces of a placeholder: <c>secrets.api_key</c>, <c>resources.projects.id</c>.</summary>
    public static string QualifiedName(TextPartKind kind, string name) => kind switch
    {
        TextPartKind.Secret => "secrets.",
        TextPartKind.Setting => "config.",
        TextPartKind.Parent => "resources.",
        _ => "incremental.",
    } + name.Replace("{", "%7B").Replace("}", "%7D");

    /// <summary>An expression in which the parts follow each other.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The expression for a part that is not literal, of type <see cref="string"/>.</param>
    public static string Expression(TextModel text, Func<TextPart, string> value) => text.Parts.Count == 0
        ? CSharpLiteral.Text(string.Empty)
        : string.Join(" + ", text.Parts.Select(part => part.Kind == TextPartKind.Literal ? CSharpLiteral.Text(part.Value) : value(part)));

    private static string OptionsProperty(TextPart part, SourceEmission source) =>
        (part.Kind == TextPartKind.Secret ? source.Secrets : source.Settings).First(option => option.Name == part.Value).Property;
}
