using System.Globalization;
using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;
using RestSource.Configuration.Placeholders;

namespace RestSource.Configuration.Binding;

/// <summary>Binds <c>path</c>: secrets and settings stay open until run time, other placeholders take the value of the param of their name.</summary>
internal sealed class PathBinder(BoundParams parameters, DiagnosticBag diagnostics)
{
    private readonly HashSet<string> _bound = new(StringComparer.Ordinal);

    /// <summary>Gets the params that went into the path: they are not sent in the query too.</summary>
    public IReadOnlyCollection<string> Bound => _bound;

    public TextModel Bind(JsonStringNode node)
    {
        var text = new TextBuilder();
        foreach (var part in PlaceholderScanner.ScanFormat(node, diagnostics))
        {
            if (part.IsLiteral)
            {
                text.Add(TextPartKind.Literal, part.Value);
            }
            else if (part.IsForRunTime || part.StartsWith("resources") || part.StartsWith("incremental"))
            {
                TextBinder.BindPlaceholder(part, text, diagnostics);
            }
            else
            {
                BindParam(part, text);
            }
        }

        return text.ToModel();
    }

    private void BindParam(Placeholder placeholder, TextBuilder text)
    {
        var name = placeholder.Value;
        _bound.Add(name);
        switch (parameters.Models.LastOrDefault(param => param.Name == name)?.Value)
        {
            case ParamValue.Text value:
                text.Add(Escape(value.Value));
                break;
            case ParamValue.Integer value:
                text.Add(TextPartKind.Literal, value.Value.ToString(CultureInfo.InvariantCulture));
                break;
            case ParamValue.Number value:
                text.Add(TextPartKind.Literal, Uri.EscapeDataString(value.Raw));
                break;
            case ParamValue.Boolean value:
                text.Add(TextPartKind.Literal, value.Value ? "true" : "false");
                break;
            case ParamValue.Null or ParamValue.List:
                Report(placeholder, $"the param '{name}' must be a string, a number, true or false");
                break;
            case null when parameters.Faulty.Contains(name):
                break;
            default:
                Report(placeholder, $"write \"params\": {{ \"{name}\": \"…\" }} in the endpoint, or {{config.NAME}} for a value given at run time");
                break;
        }
    }

    /// <summary>A value fills a segment and cannot leave it. Secrets and settings are escaped at run time.</summary>
    private static TextModel Escape(TextModel text) => new(text.Parts
        .Select(static part => part.Kind == TextPartKind.Literal ? part with { Value = Uri.EscapeDataString(part.Value) } : part)
        .ToEquatableArray());

    private void Report(Placeholder placeholder, string advice) =>
        diagnostics.Report(ResourceRules.UnboundPathPlaceholder, placeholder.Span, $"{{{placeholder.Value}}}", advice);
}
