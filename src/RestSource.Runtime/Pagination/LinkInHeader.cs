using RestSource.Http;

namespace RestSource.Pagination;

/// <summary>Config key <c>links_next_key</c>: the link stands in the <c>Link</c> header (RFC 8288), absolute or relative to what was asked for.</summary>
public sealed class LinkInHeader : NextPageReader
{
    private readonly string _relation;

    /// <summary>Says which of the links.</summary>
    /// <param name="relation">The relation type: <c>next</c>.</param>
    public LinkInHeader(string relation) => _relation = relation;

    internal override NextPage Read(PageAnswer answer) =>
        answer.Headers.NonValidated.TryGetValues("Link", out var values) ? answer.LinkTo(LinkHeader.Find(values, _relation)) : default;
}
