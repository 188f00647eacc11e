using System.Net.Http.Headers;

namespace RestSource.Authentication;

/// <summary>Config <c>"auth": {"type": "bearer"}</c>: <c>Authorization: Bearer TOKEN</c> (RFC 6750).</summary>
public sealed class BearerAuthenticator : RequestAuthenticator
{
    private readonly string _token;

    /// <summary>Makes an authenticator.</summary>
    /// <param name="token">Config key <c>token</c>.</param>
    /// <exception cref="ArgumentException">It cannot stand in a header.</exception>
    public BearerAuthenticator(string token)
    {
        _token = CredentialText.ForHeader(token, nameof(token));
    }

    /// <inheritdoc />
    protected internal override IReadOnlyList<string> SecretTexts => [_token];

    /// <inheritdoc />
    public override ValueTask AuthenticateAsync(AuthenticationContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        return ValueTask.CompletedTask;
    }
}
