using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.JsonPath;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>Binds the paginator <c>json_link</c>, which dlt once called <c>json_response</c>.</summary>
internal static class JsonLinkPaginatorBinder
{
    private static readonly KeyTable Keys = new("the paginator 'json_link'", "type", "next_url_path", "max_pages");

    public static PaginatorModel.JsonLink Bind(JsonObjectNode options, DiagnosticBag diagnostics)
    {
        var keys = new ObjectReader(options, Keys, diagnostics);
        return new PaginatorModel.JsonLink(
            NextUrlPath: keys.Selector("next_url_path") ?? NamePath.Of("next"),
            MaxPages: (int?)keys.Integer("max_pages", 1, int.MaxValue));
    }
}
