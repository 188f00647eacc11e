namespace RestSource.Pagination;

/// <summary>Config key <c>next_url_path</c>: the link stands in the body, absolute or relative to what was asked for.</summary>
public sealed class LinkInBody : NextPageReader
{
    internal override NextPage Read(PageAnswer answer) =>
        answer.InBody is { } value && value.Json[0] != '"' ? throw answer.NoLink() : answer.LinkTo(answer.InBody?.Text);
}
