using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>Binds the paginator <c>page_number</c>.</summary>
internal static class PageNumberPaginatorBinder
{
    private static readonly KeyTable Keys = new(
        "the paginator 'page_number'",
        "type",
        "base_page",
        "page",
        "page_param",
        "page_body_path",
        "total_path",
        "maximum_page",
        "stop_after_empty_page",
        "has_more_path",
        "max_pages");

    public static PaginatorModel.PageNumber Bind(JsonObjectNode options, DiagnosticBag diagnostics)
    {
        var keys = new ObjectReader(options, Keys, diagnostics);
        var basePage = ReadPage(keys, "base_page") ?? 0;
        var model = new PaginatorModel.PageNumber(
            BasePage: basePage,
            InitialPage: ReadPage(keys, "page") ?? basePage,
            PageTarget: RequestTargetBinder.Bind(keys, "page", diagnostics),
            TotalPath: RangeBinder.BindTotalPath(keys),
            TotalIsRequired: keys.Value("total_path") is not null,
            MaximumPage: ReadPage(keys, "maximum_page"),
            StopAfterEmptyPage: keys.Boolean("stop_after_empty_page", fallback: true),
            HasMorePath: keys.Selector("has_more_path"),
            MaxPages: (int?)keys.Integer("max_pages", 1, int.MaxValue));
        RangeBinder.ReportEndless(keys, "maximum_page", model.StopAfterEmptyPage, options, diagnostics);
        return model;
    }

    private static int? ReadPage(ObjectReader keys, string key) => (int?)keys.Integer(key, 0, int.MaxValue);
}
