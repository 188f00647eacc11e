namespace RestSource.Pagination;

/// <summary>Config <c>"paginator": "single_page"</c>: one request, and the end.</summary>
public sealed class SinglePagePaginator : Paginator<SinglePagePosition>
{
    private const string Token = "start";

    /// <summary>Makes the paginator.</summary>
    public SinglePagePaginator()
        : base(maxPages: null)
    {
    }

    /// <inheritdoc />
    internal override SinglePagePosition Start => default;

    /// <inheritdoc />
    internal override string RepetitionAdvice => "";

    /// <inheritdoc />
    internal override SinglePagePosition Resume(string continuationToken) => continuationToken == Token
        ? default
        : throw new ArgumentException($"This is no continuation token of a single page; its only one is \"{Token}\".", nameof(continuationToken));

    /// <inheritdoc />
    internal override string TokenOf(SinglePagePosition position) => Token;

    /// <inheritdoc />
    internal override PageStep<SinglePagePosition> Next(SinglePagePosition position, PageFacts page) =>
        PageStep<SinglePagePosition>.Stop(StopReason.SinglePage);
}
