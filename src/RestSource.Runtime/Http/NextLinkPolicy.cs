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
    /// <exception cref="PaginationException">It leads elsewhere; the message shows the link without its query and without secrets.</exception>
    public void Check(PageRequest request, Uri link)
    {
        if (!link.IsWeb() || link.UserInfo.Length > 0 || (!_origins.Trust(link) && !IsSameOrigin(link, request.ToUri(baseUrl))))
        {
            var redactor = definition.CreateRedactor();
            throw new PaginationException(new RequestFailure(request.Endpoint.Resource, Refusal(link)) { Redactor = redactor, Link = Shown(link, redactor) }, innerException: null);
        }
    }

    /// <summary>Takes out of a link the parameter that authenticates and every other that holds a secret: they are added again where the link is followed. So with secrets of its path.</summary>
    private Uri WithoutCredentials(PageRequest request, Uri link)
    {
        var query = QueryString.Of(link);
        var credential = definition.AuthenticatorOf(request.Endpoint.Resource.Name)?.QueryName;
        var names = query.Parameters
            .Where(parameter => parameter.Name == credential || definition.HoldsSecret(ValueOf(parameter.Text)))
            .Select(static parameter => parameter.Name)
            .ToArray();
        var path = LinkSecrets.Hide(link, request.Endpoint.Path, definition.Settings);
        return names.Length == 0 && path == link && link.Fragment.Length == 0
            ? link
            : names.Aggregate(query, static (rest, name) => rest.SetAll(name, [])).ApplyTo(path);
    }

    private static bool IsSameOrigin(Uri left, Uri right) =>
        Uri.Compare(left, right, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) == 0;

    private static string ValueOf(string parameter) => FormEncoding.Decode(parameter[(parameter.IndexOf('=', StringComparison.Ordinal) + 1)..]);

    /// <summary>What leads elsewhere may hold in its query what is nobody's to see.</summary>
    private static string Shown(Uri link, UriRedactor redactor) => link.Query.Length == 0 ? redactor.Redact(link) : redactor.Redact(new UriBuilder(link) { Query = "" }.Uri) + "?***";

    private string Refusal(Uri link)
    {
        if (!link.IsWeb())
        {
            return PageAnswer.NoLinkCause;
        }

        var host = link.IsDefaultPort ? link.Host : link.Authority;
        return link.UserInfo.Length > 0
            ? $"the link to the next page, to {host}, holds the name of a user or a password, so it is not followed."
            : link.Scheme == Uri.UriSchemeHttp && baseUrl?.Scheme == Uri.UriSchemeHttps
            ? $"the link to the next page leads to {host} over plain HTTP, so it is not followed. Page by number or offset, if the API can."
            : $"the link to the next page leads to {host}, another host, so it is not followed. If it is the API's own, add \"{host}\" to \"allowed_hosts\" of the client.";
    }
}
