using System.Text.Json.Nodes;
using RestSource.Configuration.Model;
using RestSource.Http;

namespace RestSource.Tool.Interpretation.Texts;

/// <summary>Fills in the texts of one request: the connection knows the settings, the read the values of a parent and of an incremental read.</summary>
/// <param name="connection">Knows secrets and settings.</param>
/// <param name="values">The value of each placeholder that differs from request to request.</param>
internal sealed class RequestTexts(SourceConnection connection, IReadOnlyDictionary<TextPart, RequestValue> values)
{
    /// <summary>The text.</summary>
    public string Text(TextModel text) => string.Concat(text.Parts.Select(part => part.Kind == TextPartKind.Literal ? part.Value : Value(part).ToString()));

    /// <summary>The text, or a value that stands alone in it.</summary>
    public RequestValue Value(TextModel text) => Alone(text) ?? Text(text);

    /// <summary>The text as a JSON node, or a value that stands alone in it, which keeps its type.</summary>
    public JsonNode? Node(TextModel text) => Alone(text) is { } value ? value.ToNode() : JsonValue.Create(Text(text));

    /// <summary>The value of a placeholder.</summary>
    public RequestValue Value(TextPart part) => part.Kind is TextPartKind.Secret or TextPartKind.Setting
        ? connection.Setting(PlaceholderText.NameOf(part))
        : values[part];

    private RequestValue? Alone(TextModel text) =>
        text.Parts is [{ Kind: TextPartKind.Parent or TextPartKind.Incremental } only] ? values[only] : default(RequestValue?);
}
