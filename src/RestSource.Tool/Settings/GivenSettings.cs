namespace RestSource.Tool.Settings;

/// <summary>What a command line says of secrets and settings.</summary>
/// <param name="Set">The values of <c>--set</c>: <c>NAME=VALUE</c>.</param>
/// <param name="BaseUrl">That of <c>--base-url</c>.</param>
internal sealed record GivenSettings(IReadOnlyList<string> Set, string? BaseUrl)
{
    /// <summary>Gets that of a command line that says nothing.</summary>
    public static GivenSettings None { get; } = new([], null);

    /// <summary>The values by their names.</summary>
    /// <exception cref="CommandFailure">One has no name.</exception>
    public IEnumerable<(string Name, string Value)> Values => Set.Select(static entry => entry.IndexOf('=', StringComparison.Ordinal) is > 0 and var end
        ? (entry[..end].Trim(), entry[(end + 1)..])
        : throw new CommandFailure("--set takes NAME=VALUE, as in --set tenant=acme."));

    /// <summary>The base URL.</summary>
    /// <exception cref="CommandFailure">It is no URL to read from.</exception>
    public Uri? BaseUri => BaseUrl is null ? null
        : Uri.TryCreate(BaseUrl, UriKind.Absolute, out var url) && url is { Scheme: "http" or "https", Query: "", Fragment: "", UserInfo: "" } ? url
        : throw new CommandFailure("--base-url takes an absolute http or https URL without user, query or fragment, as in --base-url http://127.0.0.1:5000.");
}
