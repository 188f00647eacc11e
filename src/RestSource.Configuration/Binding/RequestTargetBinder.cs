using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>Binds where a paginator writes a value: <c>offset_param</c> or <c>offset_body_path</c>, and the same for <c>limit</c>, <c>page</c> and <c>cursor</c>.</summary>
internal static class RequestTargetBinder
{
    /// <summary>Binds it; the query parameter that is called as the value is when neither key is given.</summary>
    public static RequestTarget Bind(ObjectReader keys, string value, DiagnosticBag diagnostics)
    {
        var (param, bodyPath) = ($"{value}_param", $"{value}_body_path");
        var (paramNode, bodyNode) = (keys.String(param), keys.String(bodyPath));
        if (bodyNode is { Value.Length: > 0 })
        {
            if (paramNode is { Value.Length: > 0 })
            {
                diagnostics.Report(PagingRules.TwoPlaces, keys.Member(bodyPath)!.NameSpan, bodyPath, param);
            }

            ReportEmptySegment(bodyNode, bodyPath, value, diagnostics);
            return new RequestTarget(RequestTargetKind.Body, bodyNode.Value);
        }

        if (paramNode is { Value.Length: 0 })
        {
            diagnostics.Report(KeyRules.OutOfRange, paramNode.Span, param, $"the name of a query parameter, as in \"{value}\"");
        }

        return new RequestTarget(RequestTargetKind.Query, paramNode?.Value ?? value);
    }

    private static void ReportEmptySegment(JsonStringNode path, string key, string value, DiagnosticBag diagnostics)
    {
        if (path.Value.Split('.').Contains(string.Empty))
        {
            diagnostics.Report(KeyRules.OutOfRange, path.Span, key, $"names joined by dots, as in \"paging.{value}\"");
        }
    }
}
