using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.JsonPath;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>Binds the paginator <c>cursor</c>.</summary>
internal static class CursorPaginatorBinder
{
    private const string EveryMember = "*";

    private static readonly KeyTable Keys = new(
        "the paginator 'cursor'",
        "type",
        "cursor_path",
        "cursor_param",
        "cursor_body_path",
        "stop_after_empty_page",
        "has_more_path",
        "max_pages");

    public static PaginatorModel.Cursor Bind(JsonObjectNode options, DiagnosticBag diagnostics)
    {
        var keys = new ObjectReader(options, Keys, diagnostics);
        return new PaginatorModel.Cursor(
            CursorPath: keys.Selector("cursor_path") ?? NamePath.Of("cursors", "next"),
            CursorTarget: BindTarget(keys, diagnostics),
            StopAfterEmptyPage: keys.Boolean("stop_after_empty_page", fallback: false),
            HasMorePath: keys.Selector("has_more_path"),
            MaxPages: (int?)keys.Integer("max_pages", 1, int.MaxValue));
    }

    private static RequestTarget BindTarget(ObjectReader keys, DiagnosticBag diagnostics)
    {
        var target = RequestTargetBinder.Bind(keys, "cursor", diagnostics);
        return target is { Kind: RequestTargetKind.Query, Name: EveryMember } ? target with { Kind = RequestTargetKind.QueryMembers } : target;
    }
}
