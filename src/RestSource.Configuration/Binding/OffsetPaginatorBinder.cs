using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.JsonPath;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>Binds the paginator <c>offset</c>.</summary>
internal static class OffsetPaginatorBinder
{
    private const string DefaultTotalPath = "total";

    private static readonly KeyTable Keys = new(
        "the paginator 'offset'",
        "type",
        "limit",
        "offset",
        "offset_param",
        "offset_body_path",
        "limit_param",
        "limit_body_path",
        "total_path",
        "maximum_offset",
        "stop_after_empty_page",
        "has_more_path",
        "max_pages");

    public static PaginatorModel.Offset Bind(JsonObjectNode options, DiagnosticBag diagnostics)
    {
        var keys = new ObjectReader(options, Keys, diagnostics);
        if (!keys.Has("limit"))
        {
            keys.ReportMissing("limit", "{ \"type\": \"offset\", \"limit\": 100 }", options.Span);
        }

        var model = new PaginatorModel.Offset(
            Limit: (int?)keys.Integer("limit", 1, int.MaxValue) ?? 1,
            InitialOffset: keys.Integer("offset", 0, long.MaxValue) ?? 0,
            OffsetTarget: BindTarget(keys, "offset", diagnostics),
            LimitTarget: BindTarget(keys, "limit", diagnostics),
            TotalPath: BindTotalPath(keys, diagnostics),
            TotalIsRequired: keys.Value("total_path") is not null,
            MaximumOffset: keys.Integer("maximum_offset", 0, long.MaxValue),
            StopAfterEmptyPage: keys.Boolean("stop_after_empty_page", fallback: true),
            HasMorePath: keys.String("has_more_path") is { } path ? SelectorBinder.Bind(path, diagnostics) : null,
            MaxPages: (int?)keys.Integer("max_pages", 1, int.MaxValue));

        if (keys.Has("total_path") && keys.Value("total_path") is null
            && keys.Value("maximum_offset") is null && keys.Value("has_more_path") is null && !model.StopAfterEmptyPage)
        {
            diagnostics.Report(PagingRules.NeverStops, options.Span, "'total_path', 'maximum_offset', 'has_more_path' or 'stop_after_empty_page'");
        }

        return model;
    }

    private static SelectorModel? BindTotalPath(ObjectReader keys, DiagnosticBag diagnostics)
    {
        if (!keys.Has("total_path"))
        {
            return new SelectorModel(DefaultTotalPath, new SelectorStep[] { new SelectorStep.Name(DefaultTotalPath) }.ToEquatableArray());
        }

        return keys.String("total_path") is { } path ? SelectorBinder.Bind(path, diagnostics) : null;
    }

    /// <summary>Binds where <paramref name="value"/> goes: <c>offset_param</c> or <c>offset_body_path</c>, and the same for <c>limit</c>.</summary>
    private static RequestTarget BindTarget(ObjectReader keys, string value, DiagnosticBag diagnostics)
    {
        var (param, bodyPath) = ($"{value}_param", $"{value}_body_path");
        var (paramNode, bodyNode) = (keys.String(param), keys.String(bodyPath));
        if (bodyNode is { Value.Length: > 0 })
        {
            if (paramNode is { Value.Length: > 0 })
            {
                diagnostics.Report(PagingRules.TwoPlaces, keys.Member(bodyPath)!.NameSpan, bodyPath, param);
            }

            ReportEmptySegment(bodyNode, bodyPath, diagnostics);
            return new RequestTarget(RequestTargetKind.Body, bodyNode.Value);
        }

        if (paramNode is { Value.Length: 0 })
        {
            diagnostics.Report(KeyRules.OutOfRange, paramNode.Span, param, $"the name of a query parameter, as in \"{value}\"");
        }

        return new RequestTarget(RequestTargetKind.Query, paramNode?.Value ?? value);
    }

    private static void ReportEmptySegment(JsonStringNode path, string key, DiagnosticBag diagnostics)
    {
        if (path.Value.Split('.').Contains(string.Empty))
        {
            diagnostics.Report(KeyRules.OutOfRange, path.Span, key, "names joined by dots, as in \"page.offset\"");
        }
    }
}
