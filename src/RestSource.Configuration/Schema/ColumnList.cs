using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;

namespace RestSource.Configuration.Schema;

/// <summary>Reads the two forms of <c>columns</c>: an object by name, or a list of columns with a <c>name</c> each.</summary>
internal static class ColumnList
{
    /// <summary>The entries, in the order of the file; of two with one name the first.</summary>
    public static IReadOnlyList<ColumnEntry> Read(JsonNode? columns, DiagnosticBag diagnostics)
    {
        var entries = new List<ColumnEntry>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in Entries(columns, diagnostics))
        {
            if (entry.Name.Length == 0)
            {
                diagnostics.Report(SchemaRules.EmptyColumnName, entry.Span);
            }
            else if (names.Add(entry.Name))
            {
                entries.Add(entry);
            }
            else if (columns is JsonArrayNode)
            {
                // In an object it is a repeated key, and reported as such.
                diagnostics.Report(SchemaRules.RepeatedColumn, entry.Span, entry.Name);
            }
        }

        return entries;
    }

    private static IEnumerable<ColumnEntry> Entries(JsonNode? columns, DiagnosticBag diagnostics)
    {
        switch (columns)
        {
            case null or JsonNullNode:
                return [];
            case JsonObjectNode byName:
                return byName.Members.Select(member => OfMember(member, diagnostics)).OfType<ColumnEntry>();
            case JsonArrayNode list:
                return list.Items.Select(item => OfItem(item, diagnostics)).OfType<ColumnEntry>();
            default:
                diagnostics.Report(KeyRules.WrongType, columns.Span, "columns", "an object of columns by name, or a list of columns with a \"name\" each");
                return [];
        }
    }

    private static ColumnEntry? OfMember(JsonMember member, DiagnosticBag diagnostics)
    {
        if (member.Value is JsonObjectNode hints)
        {
            return new ColumnEntry(member.Name, member.NameSpan, hints);
        }

        diagnostics.Report(KeyRules.WrongType, member.Value.Span, member.Name, "an object of hints, such as { \"data_type\": \"text\" }");
        return null;
    }

    private static ColumnEntry? OfItem(JsonNode item, DiagnosticBag diagnostics)
    {
        switch (item)
        {
            case JsonObjectNode hints when hints.Find("name") is { } name:
                if (name.Value is JsonStringNode text)
                {
                    return new ColumnEntry(text.Value, text.Span, hints);
                }

                diagnostics.Report(KeyRules.WrongType, name.Value.Span, "name", "a string");
                return null;
            case JsonObjectNode { IsComplete: false }:
                return null;
            case JsonObjectNode:
                diagnostics.Report(KeyRules.MissingKey, item.Span, "A column in a list", "name", "\"name\": \"created_at\"");
                return null;
            default:
                diagnostics.Report(KeyRules.WrongType, item.Span, "columns", "a list of objects, such as { \"name\": \"id\", \"data_type\": \"bigint\" }");
                return null;
        }
    }
}
