using System.Text.Json.Nodes;
using RestSource.Configuration.Model;
using RestSource.Testing.Serving;

namespace RestSource.Testing.Answers;

/// <summary>Puts an answer together: records, what paging tells beside them, and headers.</summary>
internal sealed class AnswerBuilder(AnswerTemplate template)
{
    private readonly List<(SelectorModel Path, JsonNode? Value)> _values = [];
    private readonly List<KeyValuePair<string, string>> _headers = [];

    /// <summary>Gets what it is made by.</summary>
    public AnswerTemplate Template => template;

    /// <summary>Puts a value beside the records.</summary>
    public void Tell(SelectorModel path, JsonNode? value) => _values.Add((path, value));

    /// <summary>Adds a header.</summary>
    public void TellInHeader(string name, string value) => _headers.Add(KeyValuePair.Create(name, value));

    /// <summary>Makes the answer.</summary>
    /// <param name="records">The records of the page.</param>
    /// <exception cref="RefusedRequestException">The answer is one record, and there is none.</exception>
    public Reply Build(IReadOnlyList<JsonNode?> records)
    {
        var selector = template.SelectorFor(isWrapped: _values.Count > 0);
        var root = template.Sample is null ? null : SampleJson.Parse(template.Sample);
        if (template.HoldsOneRecord && records.Count == 0)
        {
            throw new RefusedRequestException(404, "There is no such record.");
        }

        root = template.HoldsOneRecord ? PathWriter.Value(root, selector, records[0]) : PathWriter.Records(root, selector, records);
        foreach (var (path, value) in _values)
        {
            root = PathWriter.Value(root, path, value);
        }

        return Reply.Json(root, _headers);
    }
}
