using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>Binds the paginator <c>header_cursor</c>.</summary>
internal static class HeaderCursorPaginatorBinder
{
    private static readonly KeyTable Keys = new("the paginator 'header_cursor'", "type", "cursor_key", "cursor_param", "max_pages");

    public static PaginatorModel.HeaderCursor Bind(JsonObjectNode options, DiagnosticBag diagnostics)
    {
        var keys = new ObjectReader(options, Keys, diagnostics);
        return new PaginatorModel.HeaderCursor(
            CursorKey: keys.Name("cursor_key", "the name of a header, as in \"X-Next-Cursor\"") ?? "next",
            CursorParam: keys.Name("cursor_param", "the name of a query parameter, as in \"cursor\"") ?? "cursor",
            MaxPages: (int?)keys.Integer("max_pages", 1, int.MaxValue));
    }
}
