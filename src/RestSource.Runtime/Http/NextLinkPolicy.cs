using RestSource.Pagination;

namespace RestSource.Http;

/// <summary>What may be done with the links between pages: they are followed to trusted origins alone, and kept without credentials.</summary>
/// <param name="definition">Says what is trusted and what is secret.</param>
/// <param name="baseUrl">The base of the connection.</param>
internal sealed class NextLinkPolicy(SourceDefinition definition, Uri? baseUrl)
{
    private readonly TrustedOrigins _origins = definition.CreateOrigins(baseUrl);

    /// <summary>Reads from an answer which page follows; a link is checked, and loses its credentials.</summary>
    /// <exception cref="PaginationException">There is something else where cursor or link is due, or a link that may not be followed.</exception>
    public NextPage Read(PageRequest request, PageAnswer answer)
    {
        var next = request.Endpoint.Next?.Read(answer) ?? default;
        if (next.Link is not { } link)
        {
            return next;
        }

        Check(request, link);
        return next with { Link = WithoutCredentials(request, link) };
    }

    /// <summary>Checks that a link leads to a trusted origin, or to the one that the endpoint's own path names.</summary>
    /// <exception cref="PaginationException">It leads elsewhere; the message names the host and nothing of the query.</exception>
    public void Check(PageRequest request, Uri link)
    {
        if (!_origins.Trust(link) && !IsSameOrigin(link, request.ToUri(baseUrl)))
        {
            throw new PaginationException(request.Endpoint.Resource, Refusal(link));
        }
    }

    /// <summary>Takes out of a link the parameter that authenticates and every other that holds a secret: they are added again where the link is followed.</summary>
    private Uri WithoutCredentials(PageRequest request, Uri link)
    {
        var query = QueryString.Of(link);
        var credential = definition.AuthenticatorOf(request.Endpoint.Resource.Name)?.QueryName;
        var names = query.Parameters
            .Where(parameter => parameter.Name == credential || definition.HoldsSecret(ValueOf(parameter.Text)))
            .Select(static parameter => parameter.Name)
            .ToArray();
        return names.Length == 0 && link.UserInfo.Length == 0 && link.Fragment.Length == 0
            ? link
            : names.Aggregate(query, static (rest, name) => rest.SetAll(name, [])).ApplyTo(new UriBuilder(link) { UserName = "", Password = "" }.Uri);
    }

    private static bool IsSameOrigin(Uri left, Uri right) =>
        Uri.Compare(left, right, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) == 0;

    private static string ValueOf(string parameter) => FormEncoding.Decode(parameter[(parameter.IndexOf('=', StringComparison.Ordinal) + 1)..]);

    private string Refusal(Uri link)
    {
        var host = link.IsDefaultPort ? link.Host : link.Authority;
        return link.Scheme == Uri.UriSchemeHttp && baseUrl?.Scheme == Uri.UriSchemeHttps
            ? $"the link to the next page leads to {host} over plain HTTP, so it is not followed. Page by number or offset, if the API can."
            : $"the link to the next page leads to {host}, another host, so it is not followed. If it is the API's own, add \"{host}\" to \"allowed_hosts\" of the client.";
    }
}
