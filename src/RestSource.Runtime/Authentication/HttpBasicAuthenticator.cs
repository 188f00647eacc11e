using System.Net.Http.Headers;
using System.Text;

namespace RestSource.Authentication;

/// <summary>Config <c>"auth": {"type": "http_basic"}</c>: <c>Authorization: Basic …</c> in UTF-8 (RFC 7617).</summary>
public sealed class HttpBasicAuthenticator : RequestAuthenticator
{
    private readonly string _password;
    private readonly string _credentials;

    /// <summary>Makes an authenticator.</summary>
    /// <param name="username">Config key <c>username</c>; may be empty.</param>
    /// <param name="password">Config key <c>password</c>; may be empty.</param>
    /// <exception cref="ArgumentException">The username holds a colon.</exception>
    public HttpBasicAuthenticator(string username, string password)
    {
        ArgumentNullException.ThrowIfNull(username);
        ArgumentNullException.ThrowIfNull(password);
        if (username.Contains(':', StringComparison.Ordinal))
        {
            throw new ArgumentException("A username with a colon would end there, and the rest be taken for the password (RFC 7617, 2).", nameof(username));
        }

        _password = password;
        _credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{username}:{password}"));
    }

    /// <inheritdoc />
    protected internal override IReadOnlyList<string> SecretTexts => [_credentials, _password];

    /// <inheritdoc />
    public override ValueTask AuthenticateAsync(AuthenticationContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Request.Headers.Authorization = new AuthenticationHeaderValue("Basic", _credentials);
        return ValueTask.CompletedTask;
    }
}
