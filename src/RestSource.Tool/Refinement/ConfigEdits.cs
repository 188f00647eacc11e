using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Schema;
using RestSource.Tool.Files;

namespace RestSource.Tool.Refinement;

/// <summary>Changes one resource in the text of a config, and leaves all else as it is.</summary>
/// <param name="text">The text, without errors.</param>
/// <param name="resource">The name of the resource.</param>
internal sealed class ConfigEdits(string text, string resource)
{
    private readonly Insertion _insertion = new(text);
    private readonly JsonObjectNode _root = (JsonObjectNode)JsonReader.Read(text, new DiagnosticBag(string.Empty, text), CancellationToken.None)!;

    private JsonNode Resource => ((JsonArrayNode)_root.Find("resources")!.Value).Items.Last(item => item switch
    {
        JsonStringNode name => name.Value == resource,
        JsonObjectNode entry => entry.Find("name")?.Value is JsonStringNode name && name.Value == resource,
        _ => false,
    });

    private JsonObjectNode? Defaults => _root.Find("resource_defaults")?.Value as JsonObjectNode;

    private JsonObjectNode? Own => Resource as JsonObjectNode;

    /// <summary>The first sample that the resource names; <see langword="null"/> when it names none.</summary>
    public string? SampleName => ((Own?.Find("schema") ?? Defaults?.Find("schema"))?.Value as JsonObjectNode)?.Find("sample")?.Value switch
    {
        JsonStringNode name => name.Value,
        JsonArrayNode { Items: [JsonStringNode first, ..] } => first.Value,
        _ => null,
    };

    /// <summary>Gets a value indicating whether the resource can be given a sample without taking another schema from it.</summary>
    public bool TakesSample => Own?.Find("schema") is not null || Defaults?.Find("schema") is null;

    /// <summary>Names a sample.</summary>
    public string WithSample(string name)
    {
        var sample = $"\"sample\": {ConfigText.OnOneLine(name)}";
        return Own?.Find("schema")?.Value is JsonObjectNode schema
            ? TextEdit.Apply(text, _insertion.Append(schema, _ => sample))
            : WithMember($"\"schema\": {{ {sample} }}");
    }

    /// <summary>Says something of a column.</summary>
    /// <param name="column">The column.</param>
    /// <param name="hint">What of it, as <c>nullable</c>.</param>
    /// <param name="value">JSON.</param>
    public string WithColumn(string column, string hint, string value)
    {
        var written = $"\"{hint}\": {value}";
        return Own?.Find("columns")?.Value switch
        {
            JsonObjectNode columns when HintsIn(columns, column) is { } hints => WithHint(hints, hint, value),
            JsonObjectNode columns => TextEdit.Apply(text, _insertion.Append(columns, _ => $"{ConfigText.OnOneLine(column)}: {{ {written} }}")),
            JsonArrayNode list when HintsIn(list, column) is { } hints => WithHint(hints, hint, value),
            JsonArrayNode list => TextEdit.Apply(text, _insertion.Append(list, _ => $"{{ \"name\": {ConfigText.OnOneLine(column)}, {written} }}")),
            _ => WithMember($"\"columns\": {{ {ConfigText.OnOneLine(column)}: {{ {written} }} }}"),
        };
    }

    private static JsonObjectNode? HintsIn(JsonObjectNode columns, string column) =>
        columns.Members.LastOrDefault(member => IsSame(member.Name, column))?.Value as JsonObjectNode;

    private static JsonObjectNode? HintsIn(JsonArrayNode columns, string column) =>
        columns.Items.OfType<JsonObjectNode>().LastOrDefault(item => item.Find("name")?.Value is JsonStringNode name && IsSame(name.Value, column));

    private static bool IsSame(string written, string column) => SnakeCase.Of(written) == SnakeCase.Of(column);

    private string WithHint(JsonObjectNode hints, string hint, string value) => TextEdit.Apply(text, hints.Find(hint)?.Value is { } written
        ? [new TextEdit(written.Span.Start, written.Span.Length, value)]
        : _insertion.Append(hints, _ => $"\"{hint}\": {value}"));

    // "projects" is short for an object with that name.
    private string WithMember(string member) => TextEdit.Apply(text, Own is { } own
        ? _insertion.Append(own, _ => member)
        : [new TextEdit(Resource.Span.Start, Resource.Span.Length, $"{{ \"name\": {text[Resource.Span.Start..Resource.Span.End]}, {member} }}")]);
}
