using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>Binds the paginator <c>header_link</c>.</summary>
internal static class HeaderLinkPaginatorBinder
{
    private static readonly KeyTable Keys = new("the paginator 'header_link'", "type", "links_next_key", "max_pages");

    public static PaginatorModel.HeaderLink Bind(JsonObjectNode options, DiagnosticBag diagnostics)
    {
        var keys = new ObjectReader(options, Keys, diagnostics);
        return new PaginatorModel.HeaderLink(
            LinksNextKey: keys.Name("links_next_key", "a relation of the Link header, as in \"next\"") ?? "next",
            MaxPages: (int?)keys.Integer("max_pages", 1, int.MaxValue));
    }
}
