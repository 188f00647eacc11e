using RestSource.Configuration.Model;

namespace RestSource.Generators.Emission.Texts;

/// <summary>Spells a text of the config as a C# expression of type <see cref="string"/>.</summary>
internal static class TextEmitter
{
    /// <summary>The text where the source's options are at hand as <c>options</c>.</summary>
    public static string FromOptions(TextModel text, SourceEmission source) =>
        Expression(text, part => $"options.{OptionsProperty(part, source)}!");

    /// <summary>The text in the options themselves; what is not given is left out.</summary>
    public static string InOptions(TextModel text, SourceEmission source) =>
        Expression(text, part => OptionsProperty(part, source) + (text.Parts.Count == 1 ? " ?? \"\"" : string.Empty));

    /// <summary>The text in an Api class, where the connection knows the settings.</summary>
    public static string FromConnection(TextModel text) => Expression(text, Setting);

    /// <summary>The text as the config has it, placeholders and all.</summary>
    public static string AsWritten(TextModel text) => string.Concat(text.Parts.Select(static part =>
        part.Kind == TextPartKind.Literal ? part.Value : $"{{{QualifiedName(part.Kind, part.Value)}}}"));

    /// <summary>A secret's or a setting's name, told apart from the other kind: <c>secrets.api_key</c>.</summary>
    public static string QualifiedName(TextPartKind kind, string name) =>
        (kind == TextPartKind.Secret ? "secrets." : "config.") + name;

    /// <summary>The value of one placeholder in an Api class.</summary>
    public static string Setting(TextPart part) =>
        $"_connection.Setting({CSharpLiteral.Text(QualifiedName(part.Kind, part.Value))})";

    private static string Expression(TextModel text, Func<TextPart, string> value) => text.Parts.Count == 0
        ? CSharpLiteral.Text(string.Empty)
        : string.Join(" + ", text.Parts.Select(part => part.Kind == TextPartKind.Literal ? CSharpLiteral.Text(part.Value) : value(part)));

    private static string OptionsProperty(TextPart part, SourceEmission source) =>
        (part.Kind == TextPartKind.Secret ? source.Secrets : source.Settings).First(option => option.Name == part.Value).Property;
}
