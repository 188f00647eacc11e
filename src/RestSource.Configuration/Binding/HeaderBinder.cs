using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;
using RestSource.Configuration.Placeholders;

namespace RestSource.Configuration.Binding;

/// <summary>Binds <c>headers</c> of the client and of endpoints.</summary>
internal static class HeaderBinder
{
    /// <summary>Characters that make up a header's name besides letters and digits (RFC 9110, section 5.6.2).</summary>
    private const string TokenMarks = "!#$%&'*+-.^_`|~";

    /// <summary>Binds the client's headers: sent with every request, braces literal.</summary>
    public static EquatableArray<HeaderModel> BindClient(JsonObjectNode? node, DiagnosticBag diagnostics) => Bind(
        node,
        "a string",
        static member => TextModel.Of(member.Name),
        text => TextBinder.BindLiteral(text, diagnostics),
        diagnostics);

    /// <summary>Binds an endpoint's headers: names and values formatted, and <c>null</c> takes the client's header away.</summary>
    public static EquatableArray<HeaderModel> BindEndpoint(JsonObjectNode? node, RequestScope scope) => Bind(
        node,
        "a string, or null to leave out the client's header",
        member => TextBinder.BindName(member, scope),
        text => TextBinder.BindFormat(text, scope),
        scope.Diagnostics);

    public static bool IsToken(string name) => name.Length > 0 && IsTokenPart(name);

    private static EquatableArray<HeaderModel> Bind(
        JsonObjectNode? node, string expected, Func<JsonMember, TextModel> bindName, Func<JsonStringNode, TextModel> bindText, DiagnosticBag diagnostics)
    {
        var headers = new List<HeaderModel>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var member in node?.Members ?? [])
        {
            var name = bindName(member);
            if (member.Name.Length == 0 || !name.Parts.Where(static part => part.Kind == TextPartKind.Literal).All(static part => IsTokenPart(part.Value)))
            {
                diagnostics.Report(
                    ClientRules.InvalidHeader, member.NameSpan, "A header's name is made of letters, digits and " + TokenMarks);
            }
            else if (!seen.Add(member.Name))
            {
                diagnostics.Report(ClientRules.InvalidHeader, member.NameSpan, "This header is given already: names do not differ by case");
            }
            else if (member.Value is JsonStringNode value)
            {
                headers.Add(new HeaderModel(name, BindValue(member.Name, value, bindText, diagnostics)));
            }
            else if (member.Value is JsonNullNode && expected.Contains("null"))
            {
                headers.Add(new HeaderModel(name, null));
            }
            else
            {
                diagnostics.Report(KeyRules.WrongType, member.Value.Span, member.Name, expected);
            }
        }

        return headers.ToEquatableArray();
    }

    private static bool IsTokenPart(string text) => text.All(static next => next < 128 && (char.IsLetterOrDigit(next) || TokenMarks.IndexOf(next) >= 0));

    private static TextModel BindValue(string name, JsonStringNode node, Func<JsonStringNode, TextModel> bindText, DiagnosticBag diagnostics)
    {
        var index = node.Value.ToList().FindIndex(static next => next is not '\t' and (< ' ' or >= (char)127));
        if (index >= 0)
        {
            diagnostics.Report(
                ClientRules.InvalidHeader,
                node.SpanOf(index, 1),
                "A header's value is made of printable ASCII characters: encode others as the API expects, line breaks are not allowed");
        }

        var text = bindText(node);
        if (SecretName.IsUsual(name))
        {
            SecretName.ReportLiteral(text, name, "token", node.Span, diagnostics);
        }

        return text;
    }
}
