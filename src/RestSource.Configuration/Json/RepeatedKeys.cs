using RestSource.Configuration.Diagnostics;

namespace RestSource.Configuration.Json;

/// <summary>Reports keys that stand twice in one object of a config: which one was meant?</summary>
internal static class RepeatedKeys
{
    /// <summary>Among so few, as in a column, comparing each with each is faster than a set.</summary>
    private const int FewMembers = 8;

    public static void Report(JsonNode node, DiagnosticBag diagnostics)
    {
        if (node is JsonObjectNode parent)
        {
            if (parent.Members.Count > FewMembers || IsAnyRepeated(parent.Members))
            {
                ReportIn(parent, diagnostics);
            }

            for (var index = 0; index < parent.Members.Count; index++)
            {
                Report(parent.Members[index].Value, diagnostics);
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

    private static void ReportIn(JsonObjectNode parent, DiagnosticBag diagnostics)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in parent.Members)
        {
            if (!seen.Add(member.Name))
            {
                diagnostics.Report(JsonRules.RepeatedKey, member.NameSpan, member.Name);
            }
        }
    }

    private static bool IsAnyRepeated(IReadOnlyList<JsonMember> members)
    {
        for (var index = 1; index < members.Count; index++)
        {
            for (var earlier = 0; earlier < index; earlier++)
            {
                if (members[index].Name == members[earlier].Name)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
