using RestSource.Configuration.Json;

namespace RestSource.Configuration.Tests.Json;

/// <summary>Writes a tree down in one line, to compare it.</summary>
internal static class JsonText
{
    public static string Of(JsonNode? node) => node switch
    {
        null => "nothing",
        JsonNullNode => "null",
        JsonBooleanNode boolean => boolean.Value ? "true" : "false",
        JsonNumberNode number => number.Raw,
        JsonStringNode text => $"'{text.Value}'",
        JsonArrayNode list => $"[{string.Join(",", list.Items.Select(Of))}]",
        JsonObjectNode parent => $"{{{string.Join(",", parent.Members.Select(member => $"{member.Name}:{Of(member.Value)}"))}}}{(parent.IsComplete ? "" : "…")}",
        _ => throw new InvalidOperationException(node.GetType().Name),
    };
}
