using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Methods;

namespace RestSource.Generators.Emission.Paginators;

/// <summary>What a paginator of type <c>offset</c> adds.</summary>
internal sealed class OffsetPaginatorEmitter(PaginatorModel.Offset paginator) : PaginatorEmitter
{
    /// <inheritdoc />
    public override string Type => "global::RestSource.Pagination.OffsetPaginator";

    /// <inheritdoc />
    public override IReadOnlyList<string> Arguments =>
    [
        $"limit: {CSharpLiteral.Number(paginator.Limit)}",
        $"initialOffset: {CSharpLiteral.Number(paginator.InitialOffset)}",
        $"totalIsRequired: {CSharpLiteral.Boolean(paginator.TotalIsRequired)}",
        $"maximumOffset: {Optional(paginator.MaximumOffset)}",
        $"stopAfterEmptyPage: {CSharpLiteral.Boolean(paginator.StopAfterEmptyPage)}",
        $"readsHasMore: {CSharpLiteral.Boolean(paginator.HasMorePath is not null)}",
        $"maxPages: {Optional(paginator.MaxPages)}",
    ];

    /// <inheritdoc />
    public override IReadOnlyList<PagePosition> Positions =>
    [
        Position("long", "offset", "Offset", paginator.OffsetTarget, "How many records to pass over."),
        Position("int", "limit", "Limit", paginator.LimitTarget, "How many records to send at most."),
    ];

    /// <inheritdoc />
    public override SelectorModel? TotalPath => paginator.TotalPath;

    /// <inheritdoc />
    public override SelectorModel? HasMorePath => paginator.HasMorePath;

    private static PagePosition Position(string type, string name, string member, RequestTarget target, string doc) => new(
        new Parameter(type, name, Default: null, doc) { QueryName = target.Kind == RequestTargetKind.Query ? target.Name : null },
        member,
        target);

    private static string Optional(long? value) => value is { } number ? CSharpLiteral.Number(number) : "null";
}
