using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace DemoApi.Requests;

/// <summary>Who may ask for records: whoever gives the key, or bears an access token that is still good.</summary>
/// <remarks>A token is withdrawn after some requests, long before the time that it was given for is over, as real servers do.</remarks>
internal sealed class Gate
{
    public const string ClientId = "restsource-samples";

    /// <summary>How many requests a token is good for.</summary>
    public const int RequestsOfAToken = 25;

    private const string Scheme = "Bearer ";

    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _requestsLeft = [];

    public string ApiKey { get; } = NewSecret();

    public string ClientSecret { get; } = NewSecret();

    /// <summary>Whether a request may be answered.</summary>
    public bool Admits(HttpRequest request) => request.Query["api_key"] == ApiKey
        || (request.Headers.Authorization.ToString() is var header && header.StartsWith(Scheme, StringComparison.Ordinal) && TrySpend(header[Scheme.Length..]));

    /// <summary>Gives a new access token.</summary>
    public string IssueToken()
    {
        var token = NewSecret();
        lock (_lock)
        {
            _requestsLeft[token] = RequestsOfAToken;
        }

        return token;
    }

    private bool TrySpend(string token)
    {
        lock (_lock)
        {
            return _requestsLeft.GetValueOrDefault(token) > 0 && _requestsLeft[token]-- > 0;
        }
    }

    private static string NewSecret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
}
