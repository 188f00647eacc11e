using System.Globalization;
using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;
using RestSource.Configuration.Placeholders;

namespace RestSource.Configuration.Binding;

/// <summary>Binds <c>path</c>: what stands for run time stays open, other placeholders take the value of the param of their name.</summary>
internal sealed class PathBinder(BoundParams parameters, RequestScope scope)
{
    private readonly HashSet<string> _bound = new(StringComparer.Ordinal);

    /// <summary>Gets the params that went into the path: they are not sent in the query too.</summary>
    public IReadOnlyCollection<string> Bound => _bound;

    public TextModel Bind(JsonStringNode node)
    {
        var text = new TextBuilder();
        foreach (var part in PlaceholderScanner.ScanFormat(node, scope.Diagnostics))
        {
            if (part.IsLiteral)
            {
                text.Add(TextPartKind.Literal, part.Value);
            }
            else if (IsParam(part))
            {
                BindParam(part, text);
            }
            else
            {
                TextBinder.BindPlaceholder(part, text, scope);
            }
        }

        return text.ToModel();
    }

    /// <summary>A name without a dot is that of a param; one with a dot may be.</summary>
    private bool IsParam(Placeholder placeholder) =>
        IsGiven(placeholder.Value) || (!placeholder.IsForRunTime && !placeholder.IsForRequest && placeholder.Value.IndexOfAny(['.', ':', '!']) < 0);

    private bool IsGiven(string name) =>
        parameters.IsFaulty(name) || parameters.Params.Any(param => param.Key == name) || parameters.Resolves.Any(resolve => resolve.Name == name);

    private void BindParam(Placeholder placeholder, TextBuilder text)
    {
        var name = placeholder.Value;
        _bound.Add(name);
        if (parameters.Resolves.LastOrDefault(resolve => resolve.Name == name) is { } resolve)
        {
            RequestPlaceholder.Bind(resolve.Reference, text, scope);
            return;
        }

        switch (parameters.Params.LastOrDefault(param => param.Key == name)?.Model.Value)
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
            case null when parameters.IsFaulty(name):
                break;
            default:
                Report(placeholder, name.Trim().Length == 0
                    ? "write the name of a param, as in {org}, or {{}} for the braces themselves"
                    : $"write \"params\": {{ \"{name}\": \"…\" }} in the endpoint, or {{config.NAME}} for a value given at run time");
                break;
        }
    }

    /// <summary>A value fills a segment and cannot leave it. What is given at run time is escaped there.</summary>
    private static TextModel Escape(TextModel text) => new(text.Parts
        .Select(static part => part.Kind == TextPartKind.Literal ? part with { Value = Uri.EscapeDataString(part.Value) } : part)
        .ToEquatableArray());

    private void Report(Placeholder placeholder, string advice) =>
        scope.Diagnostics.Report(ResourceRules.UnboundPathPlaceholder, placeholder.Span, $"{{{placeholder.Value}}}", advice);
}
