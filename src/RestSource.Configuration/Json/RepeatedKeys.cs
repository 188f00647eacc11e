using RestSource.Configuration.Diagnostics;

namespace RestSource.Configuration.Json;

/// <summary>Reports keys that stand twice in one object of a config: which one was meant?</summary>
internal static class RepeatedKeys
{
    public static void Report(JsonNode node, DiagnosticBag diagnostics)
    {
        if (node is JsonObjectNode parent)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var member in parent.Members)
            {
                if (!seen.Add(member.Name))
                {
                    diagnostics.Report(JsonRules.RepeatedKey, member.NameSpan, member.Name);
                }

                Report(member.Value, diagnostics);
            }
        }
        else if (node is JsonArrayNode list)
        {
            foreach (var item in list.Items)
            {
                Report(item, diagnostics);
            }
        }
    }
}
