using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>Binds the paginator <c>offset</c>.</summary>
internal static class OffsetPaginatorBinder
{
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
        if (keys.Value("limit") is null)
        {
            keys.ReportMissing("limit", "{ \"type\": \"offset\", \"limit\": 100 }", options.Span);
        }

        var model = new PaginatorModel.Offset(
            Limit: (int?)keys.Integer("limit", 1, int.MaxValue) ?? 1,
            InitialOffset: keys.Integer("offset", 0, long.MaxValue) ?? 0,
            OffsetTarget: RequestTargetBinder.Bind(keys, "offset", diagnostics),
            LimitTarget: RequestTargetBinder.Bind(keys, "limit", diagnostics),
            TotalPath: RangeBinder.BindTotalPath(keys),
            TotalIsRequired: keys.Value("total_path") is not null,
            MaximumOffset: keys.Integer("maximum_offset", 0, long.MaxValue),
            StopAfterEmptyPage: keys.Boolean("stop_after_empty_page", fallback: true),
            HasMorePath: keys.Selector("has_more_path"),
            MaxPages: (int?)keys.Integer("max_pages", 1, int.MaxValue));
        RangeBinder.ReportEndless(keys, "maximum_offset", model.StopAfterEmptyPage, options, diagnostics);
        return model;
    }
}
