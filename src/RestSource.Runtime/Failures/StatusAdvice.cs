using System.Net;
using RestSource.Http;

namespace RestSource;

/// <summary>What to do about an answer that is no success.</summary>
/// <param name="redactor">For the place that a redirect leads to.</param>
/// <param name="origins">Who may be followed to.</param>
/// <param name="secretProperties">The properties of the options that hold secrets.</param>
internal sealed class StatusAdvice(UriRedactor redactor, TrustedOrigins origins, IReadOnlyList<string> secretProperties)
{
    public string Of(HttpResponseMessage response) => response switch
    {
        { StatusCode: HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden } => Credentials(),
        { StatusCode: HttpStatusCode.NotFound or HttpStatusCode.Gone } => "check client.base_url and endpoint.path in the config, and BaseUrl if the options set it.",
        { StatusCode: HttpStatusCode.TooManyRequests } => "the rate limit outlasted the retries, and the server does not say until when: raise max_retries or max_delay in error_handler, or read less often.",
        { StatusCode: >= HttpStatusCode.InternalServerError } => "the server is at fault; go on later from the continuation token, or raise max_retries in error_handler.",
        { StatusCode: >= HttpStatusCode.MultipleChoices and < HttpStatusCode.BadRequest, Headers.Location: { } location } => Redirect(response, location),
        _ => "check endpoint.path, params and method in the config against the API's documentation.",
    };

    /// <summary>What to do about an answer that is a success by its status and a failure by <c>response_actions</c>.</summary>
    public const string OfSuccess = "what the server said tells why. If such an answer is in order, narrow the conditions of response_actions in the config.";

    /// <summary>What to do when the server that gives access tokens gave none.</summary>
    public string OfToken() => "check access_token_url, client_id and client_secret of auth in the config"
        + (secretProperties.Count == 0 ? "." : $", and {string.Join(" and ", secretProperties)} in the options.");

    private string Credentials() => secretProperties.Count == 0
        ? "the API wants credentials, and the config gives none: add client.auth."
        : $"check {string.Join(" and ", secretProperties)} in the options: wrong, expired, or without the right to this resource.";

    private string Redirect(HttpResponseMessage response, Uri location)
    {
        if (!Uri.TryCreate(response.RequestMessage!.RequestUri!, location, out var target))
        {
            return "it redirects to what is no address.";
        }

        return $"it redirects to {redactor.Redact(target)}" + (!target.IsWeb() ? ", which is no address of the web, so it is not followed."
            : target.UserInfo.Length > 0 ? " with the name of a user or a password, which is not followed."
            : !origins.MayTrust(target) ? $", which is not encrypted, so it is not followed, and client.allowed_hosts does not change that. Write where it leads into client.base_url and endpoint.path yourself, with https: often a slash at the end of a path is missing, or is one too many."
            : $". Either that is another origin: if you trust it, add \"{target.Authority}\" to client.allowed_hosts; or it redirects in a circle.");
    }
}
