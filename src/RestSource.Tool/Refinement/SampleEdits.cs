using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;
using RestSource.Configuration.Schema;
using RestSource.Tool.Files;
using RestSource.Tool.Reports;
using ConfigNode = RestSource.Configuration.Json.JsonNode;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace RestSource.Tool.Refinement;

/// <summary>Adds records to the text of a sample.</summary>
internal static class SampleEdits
{
    /// <summary>Writes a sample that is a list of records.</summary>
    public static string NewSample(IEnumerable<JsonNode?> records) => new System.Text.Json.Nodes.JsonArray([.. records.Select(static record => record?.DeepClone())]).ToJsonString(JsonReport.Readable) + "\n";

    /// <summary>Adds records behind those of a sample.</summary>
    /// <param name="text">The sample.</param>
    /// <param name="selector">Where its records are; <see langword="null"/> to detect the list.</param>
    /// <param name="records">What to add.</param>
    /// <returns><see langword="null"/> when the sample holds no record to add them to.</returns>
    public static string? Append(string text, SelectorModel? selector, IEnumerable<JsonNode?> records)
    {
        foreach (var record in records)
        {
            var root = JsonReader.Read(text, new DiagnosticBag(string.Empty, text), CancellationToken.None)!;
            if (SampleRecords.In(root, selector) is not [.., var last])
            {
                return null;
            }

            text = TextEdit.Apply(text, ListOf(root, last) is { } list
                ? new Insertion(text).Append(list, indent => Written(record, text.IndexOf('\n', last.Span.Start, last.Span.Length) < 0 ? null : indent))
                : [new TextEdit(last.Span.Start, 0, "["), new TextEdit(last.Span.End, 0, $", {Written(record, indent: null)}]")]);
        }

        return text;
    }

    private static JsonArrayNode? ListOf(ConfigNode node, ConfigNode record) => node switch
    {
        JsonArrayNode list when list.Items.Contains(record) => list,
        JsonArrayNode list => list.Items.Select(item => ListOf(item, record)).FirstOrDefault(static found => found is not null),
        JsonObjectNode owner => owner.Members.Select(member => ListOf(member.Value, record)).FirstOrDefault(static found => found is not null),
        _ => null,
    };

    private static string Written(JsonNode? record, string? indent) => indent is null
        ? ConfigText.OnOneLine(record)
        : (record?.ToJsonString(JsonReport.Readable) ?? "null").Replace("\n", $"\n{indent}", StringComparison.Ordinal);
}
