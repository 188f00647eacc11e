using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;

namespace RestSource.Configuration.Binding;

/// <summary>Binds <c>resource_defaults</c>: says what is wrong with them, and leaves what resources may inherit.</summary>
internal static class DefaultsBinder
{
    public static JsonObjectNode? Bind(JsonObjectNode? node, DiagnosticBag diagnostics)
    {
        if (node is null)
        {
            return null;
        }

        // Read on their own too: a mistake counts even where every resource overrides it, or where there is none.
        var inherited = Without(node, ReportOwnKey, "name", "record");
        _ = ResourceReader.Read(inherited, isInherited: true, diagnostics);
        if (inherited.Find("endpoint") is not { Value: JsonObjectNode endpoint } member)
        {
            return inherited.Find("endpoint") is null ? inherited : Without(inherited, static _ => { }, "endpoint");
        }

        var shared = new JsonMember(member.Name, member.NameSpan, Without(endpoint, ReportPath, "path"));
        return new JsonObjectNode([.. inherited.Members.Where(other => other.Name != "endpoint"), shared], node.Span, node.IsComplete);

        void ReportOwnKey(JsonMember own) => diagnostics.Report(
            KeyRules.UnknownKey, own.NameSpan, own.Name, "'resource_defaults'", "Each resource has its own: write it there.");

        void ReportPath(JsonMember path) => diagnostics.Report(
            KeyRules.NoEffect, path.NameSpan, path.Name, "each resource has a path of its own, be it its name");
    }

    private static JsonObjectNode Without(JsonObjectNode node, Action<JsonMember> report, params string[] keys)
    {
        foreach (var member in node.Members.Where(member => keys.Contains(member.Name)))
        {
            report(member);
        }

        return new JsonObjectNode([.. node.Members.Where(member => !keys.Contains(member.Name))], node.Span, node.IsComplete);
    }
}
