using System.Collections.Concurrent;
using System.Globalization;

namespace RestSource.Testing.Authentication;

/// <summary>The tokens that a mock server sold.</summary>
internal sealed class AccessTokens(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> _expiries = new(StringComparer.Ordinal);

    /// <summary>How long a token lives.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    /// <summary>Gets all that were ever sold.</summary>
    public IEnumerable<string> Values => _expiries.Keys;

    /// <summary>Makes a token.</summary>
    public string Sell()
    {
        var token = string.Create(CultureInfo.InvariantCulture, $"mock-access-token-{_expiries.Count + 1}");
        _expiries[token] = time.GetUtcNow() + Lifetime;
        return token;
    }

    /// <summary>Whether a token was sold, and is still alive.</summary>
    public bool IsAlive(string token) => _expiries.TryGetValue(token, out var expiry) && time.GetUtcNow() < expiry;
}
