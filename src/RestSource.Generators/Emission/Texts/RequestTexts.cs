using RestSource.Configuration.Model;

namespace RestSource.Generators.Emission.Texts;

/// <summary>Spells texts in an Api class: the connection knows the settings, parameters the values of a parent and of an incremental read.</summary>
/// <param name="parameters">The parameter for each placeholder that has one.</param>
internal sealed class RequestTexts(IReadOnlyDictionary<TextPart, string> parameters)
{
    /// <summary>The runtime's type of such a value.</summary>
    public const string RequestValue = "global::RestSource.RequestValue";

    /// <summary>The text, as an expression of type <see cref="string"/>.</summary>
    public string Text(TextModel text) => TextEmitter.Expression(text, PartText);

    /// <summary>The text, or a value that stands alone in it, for what takes both.</summary>
    public string Value(TextModel text) => Alone(text) ?? Text(text);

    /// <summary>The text, or a value that stands alone in it, as an expression that converts to a JSON node: such a value keeps its type.</summary>
    public string Node(TextModel text) => Alone(text) is { } value ? $"{RequestValue}.Node({value})" : Text(text);

    /// <summary>The value of one placeholder, for what takes texts and values both.</summary>
    public string Value(TextPart part) => ParameterOf(part) ?? PartText(part);

    private string? Alone(TextModel text) => text.Parts.Count == 1 ? ParameterOf(text.Parts[0]) : null;

    private string PartText(TextPart part) => part.Kind is TextPartKind.Secret or TextPartKind.Setting
        ? $"_connection.Setting({CSharpLiteral.Text(TextEmitter.QualifiedName(part.Kind, part.Value))})"
        : ParameterOf(part) is { } parameter ? $"{RequestValue}.Text({parameter})"
        // A placeholder that is a mistake has none, and the build fails for that reason alone.
        : CSharpLiteral.Text(TextEmitter.QualifiedName(part.Kind, part.Value));

    private string? ParameterOf(TextPart part) => parameters.TryGetValue(part, out var parameter) ? parameter : null;
}
