using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;

namespace RestSource.Configuration.Binding;

/// <summary>Binds <c>include_from_parent</c>: a list of the names of fields.</summary>
internal static class IncludeBinder
{
    public static BoundInclude? Bind(JsonMember? member, DiagnosticBag diagnostics)
    {
        switch (member?.Value)
        {
            case null:
                return null;
            case JsonArrayNode list:
                foreach (var item in list.Items.Where(static item => item is not JsonStringNode { Value.Length: > 0 }))
                {
                    diagnostics.Report(KeyRules.WrongType, item.Span, member.Name, "a list of the names of fields, as in [\"id\"]");
                }

                var fields = list.Items.OfType<JsonStringNode>().Where(static name => name.Value.Length > 0);
                return new BoundInclude(member.NameSpan, [.. fields.GroupBy(static name => name.Value, StringComparer.Ordinal).Select(static same => same.First())]);
            default:
                diagnostics.Report(KeyRules.WrongType, member.Value.Span, member.Name, "a list of the names of fields, as in [\"id\"]");
                return null;
        }
    }
}
