using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Placeholders;

/// <summary>Binds strings in which <c>{secrets.NAME}</c> and <c>{config.NAME}</c> stand for what is given at run time.</summary>
internal static class TextBinder
{
    /// <summary>Binds a text whose other braces are literal: auth fields, client headers, the base URL.</summary>
    public static TextModel BindLiteral(JsonStringNode node, DiagnosticBag diagnostics) =>
        Bind(PlaceholderScanner.ScanLiteral(node), diagnostics);

    /// <summary>Binds a text that dlt formats: headers and params of an endpoint.</summary>
    public static TextModel BindFormat(JsonStringNode node, DiagnosticBag diagnostics) =>
        Bind(PlaceholderScanner.ScanFormat(node, diagnostics), diagnostics);

    /// <summary>Binds a member's name that dlt formats: in <c>json</c> and <c>data</c>.</summary>
    public static TextModel BindName(JsonMember member, DiagnosticBag diagnostics) =>
        BindFormat(new JsonStringNode(member.Name, member.NameSpan), diagnostics);

    /// <summary>Adds a placeholder that is not bound otherwise, or says why it cannot be.</summary>
    public static void BindPlaceholder(Placeholder placeholder, TextBuilder text, DiagnosticBag diagnostics)
    {
        if (placeholder.TryGetRunTimeName(out var isSecret, out var name))
        {
            text.Add(isSecret ? TextPartKind.Secret : TextPartKind.Setting, name);
        }
        else if (placeholder.StartsWith("resources") || placeholder.StartsWith("incremental"))
        {
            var feature = placeholder.StartsWith("resources") ? "resources" : "incremental";
            var meanwhile = feature == "resources"
                ? "read the parent first and give its values to the client's parameters"
                : "give the value as {config.NAME}";
            diagnostics.Report(KeyRules.NotSupportedYet, placeholder.Span, $"{{{feature}.…}}", meanwhile);
        }
        else
        {
            diagnostics.Report(
                ClientRules.InvalidPlaceholder,
                placeholder.Span,
                placeholder.IsForRunTime
                    ? "A secret or setting is named by a letter and letters, digits, '_', '-' or '.': write {secrets.api_key} or {config.tenant}"
                    : "This placeholder is not known here: write {secrets.NAME}, {config.NAME}, or {{ and }} for braces");
        }
    }

    private static TextModel Bind(IEnumerable<Placeholder> parts, DiagnosticBag diagnostics)
    {
        var text = new TextBuilder();
        foreach (var part in parts)
        {
            if (part.IsLiteral)
            {
                text.Add(TextPartKind.Literal, part.Value);
            }
            else
            {
                BindPlaceholder(part, text, diagnostics);
            }
        }

        return text.ToModel();
    }
}
