using Consumer.Vault;
using RestSource.TestKit.Server;
using RestSource.TestKit.Time;

namespace RestSource.Generated.Tests.Secrets;

/// <summary>The secrets of the source <c>vault</c>, each easy to find again.</summary>
internal static class VaultSecrets
{
    /// <summary>One that a header carries as it is, so of ASCII alone.</summary>
    public static Canary Header { get; } = new("hE4d3r/+=%&\"\\'<cAnArY>");

    /// <summary>One that is encoded wherever it goes.</summary>
    public static Canary Key { get; } = new("s3cr3t/+=%&\"\\é'<cAnArY>");

    /// <summary>The token that the server gives.</summary>
    public static Canary Token { get; } = new("t0k3n-iSsUeD/+=_cAnArY");

    /// <summary>Gets all of them.</summary>
    public static IReadOnlyList<Canary> All { get; } = [Header, Key, Token];

    /// <summary>The ways to read the source, by the credentials that they need.</summary>
    public static IReadOnlyDictionary<string, Func<VaultSource, IAsyncEnumerable<Page>>> Reads { get; } = new Dictionary<string, Func<VaultSource, IAsyncEnumerable<Page>>>
    {
        ["header"] = static source => source.ByHeader.ReadPagesAsync(),
        ["query"] = static source => source.ByQuery.ReadPagesAsync(),
        ["cookie"] = static source => source.ByCookie.ReadPagesAsync(),
        ["password"] = static source => source.ByPassword.ReadPagesAsync(),
        ["bearer"] = static source => source.ByBearer.ReadPagesAsync(),
        ["token"] = static source => source.ByToken.ReadPagesAsync(),
        ["path"] = static source => source.ByPath.ReadPagesAsync(),
        ["link header"] = static source => source.ByLinkHeader.ReadPagesAsync(),
    };

    /// <summary>Fills options in.</summary>
    public static VaultOptions Fill(VaultOptions options, Uri baseUrl)
    {
        options.BaseUrl = baseUrl;
        options.Login = baseUrl.GetLeftPart(UriPartial.Authority);
        options.ClientHeader = options.HeaderKey = Header.Value;
        options.Key = Key.Value;
        options.TimeProvider = new ManualTimeProvider(skipUpTo: TimeSpan.FromSeconds(30));
        return options;
    }

    /// <summary>Whether a request carries the token.</summary>
    public static bool HoldsToken(RecordedRequest request) => Token.FindIn(request.Headers.Values).Any();

    /// <summary>Whether a request carries any of them.</summary>
    public static bool AreIn(RecordedRequest request) =>
        All.Any(secret => secret.FindIn([request.Target, request.Body, .. request.Headers.Values]).Any());
}
