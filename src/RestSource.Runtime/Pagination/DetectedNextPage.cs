using RestSource.Http;

namespace RestSource.Pagination;

/// <summary>Config <c>"paginator": "auto"</c>: the next page is looked for where APIs usually tell of it, in the <c>Link</c> header first, then in the body.</summary>
public sealed class DetectedNextPage : NextPageReader
{
    private static readonly LinkInHeader Header = new("next");

    internal override NextPage Read(PageAnswer answer) =>
        Header.Read(answer) is { Link: not null } linked ? linked
        : answer.Detected?.Link is { } link ? answer.LinkTo(link)
        : new NextPage(Cursor: answer.Detected?.Cursor);
}
