using RestSource.Configuration.Diagnostics;

namespace RestSource.Configuration.Json;

/// <summary>An object with its members in the file's order, repeated names included.</summary>
internal sealed class JsonObjectNode(IReadOnlyList<JsonMember> members, SourceSpan span, bool isComplete = true) : JsonNode(span)
{
    public IReadOnlyList<JsonMember> Members { get; } = members;

    /// <summary>Gets the bracket that opens it: what to mark when something is missing in an object of many lines.</summary>
    public SourceSpan Opening => new(Span.Start, 1);

    /// <summary>Gets a value indicating whether all of it could be read. If not, what seems missing may have been there.</summary>
    public bool IsComplete { get; } = isComplete;

    /// <summary>Finds a member; of several with one name the last, as JSON readers do.</summary>
    public JsonMember? Find(string name)
    {
        for (var index = Members.Count - 1; index >= 0; index--)
        {
            if (Members[index].Name == name)
            {
                return Members[index];
            }
        }

        return null;
    }
}

/// <summary>One member of an object.</summary>
internal sealed class JsonMember(JsonStringNode name, JsonNode value)
{
    public JsonMember(string name, SourceSpan nameSpan, JsonNode value)
        : this(new JsonStringNode(name, nameSpan), value)
    {
    }

    public string Name => name.Value;

    /// <summary>Gets the name with the place of each of its characters.</summary>
    public JsonStringNode NameNode => name;

    /// <summary>Gets where the name stands, quotes included.</summary>
    public SourceSpan NameSpan => name.Span;

    public JsonNode Value { get; } = value;
}
