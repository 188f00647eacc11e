using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>Binds the paginator <c>single_page</c>.</summary>
internal static class SinglePagePaginatorBinder
{
    private static readonly KeyTable Keys = new("the paginator 'single_page'", "type", "max_pages");

    public static PaginatorModel.SinglePage Bind(JsonObjectNode options, DiagnosticBag diagnostics)
    {
        var keys = new ObjectReader(options, Keys, diagnostics);
        return new PaginatorModel.SinglePage((int?)keys.Integer("max_pages", 1, int.MaxValue));
    }
}
