using System.Text.RegularExpressions;
using RestSource.Configuration.Model;
using RestSource.Testing.Authentication;
using RestSource.Testing.Texts;

namespace RestSource.Testing.Serving;

/// <summary>Takes secrets out of requests that are shown: the mock server's own wherever they stand, and whatever stands where a secret belongs.</summary>
internal sealed class RequestMask
{
    private const string Hidden = "***";

    private static readonly string[] Schemes = ["Basic ", "Bearer "];

    private readonly MockSecrets _secrets;
    private readonly AccessTokens _tokens;
    private readonly HashSet<string> _headers = new(["Authorization", "Cookie", "Proxy-Authorization"], StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _params = new(StringComparer.Ordinal);

    /// <param name="source">The source, whose keys and other secrets stand where its config says.</param>
    /// <param name="secrets">The mock server's secrets.</param>
    /// <param name="tokens">The tokens that it sold.</param>
    public RequestMask(SourceModel source, MockSecrets secrets, AccessTokens tokens)
    {
        (_secrets, _tokens) = (secrets, tokens);
        foreach (var key in source.Resources.Select(static resource => resource.Endpoint.Auth).Append(source.Client.Auth).OfType<AuthModel.ApiKey>())
        {
            _ = key.Location == ApiKeyLocation.Query ? _params.Add(key.Name) : _headers.Add(key.Name);
        }

        var endpoints = source.Resources.Select(static resource => resource.Endpoint).ToList();
        _headers.UnionWith(endpoints.SelectMany(static endpoint => endpoint.Headers).Concat(source.Client.Headers).Where(static header => header.Value?.HasSecret == true).Select(static header => header.Name.Literal).OfType<string>());
        _params.UnionWith(endpoints.SelectMany(static endpoint => endpoint.Params).Where(static param => param.Value is ParamValue.Text { Value.HasSecret: true }).Select(static param => param.Name.Literal).OfType<string>());
    }

    /// <summary>A request as it may be shown.</summary>
    /// <param name="request">The request.</param>
    /// <param name="resource">The resource it was for.</param>
    /// <param name="status">The status of its answer.</param>
    /// <param name="reason">Why it was refused.</param>
    public MockRequest Of(IncomingRequest request, string? resource, int status, string? reason) => new(
        request.Method,
        Target(request.Target),
        request.Headers.ToDictionary(static header => header.Key, header => _headers.Contains(header.Key) ? Scheme(header.Value) + Hidden : Text(header.Value), StringComparer.OrdinalIgnoreCase),
        resource is null ? request.Body.Length > 0 ? Hidden : string.Empty : Text(request.Body),
        resource,
        status,
        reason);

    private string Target(string target) => Text(_params.Aggregate(target, static (shown, name) =>
        Regex.Replace(shown, $"(?<=[?&]{Regex.Escape(Uri.EscapeDataString(name))}=)[^&#]*", Hidden, RegexOptions.None, TimeSpan.FromSeconds(1))));

    // The scheme of an Authorization header is no secret, and often what is wrong with it.
    private static string Scheme(string value) => Schemes.FirstOrDefault(scheme => value.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) ?? string.Empty;

    private string Text(string text) => _secrets.Values.Concat(_tokens.Values)
        .OrderByDescending(static secret => secret.Length)
        .Aggregate(text, static (shown, secret) => shown.Replace(secret, Hidden, StringComparison.Ordinal));
}
