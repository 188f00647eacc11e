using System.Text;
using RestSource.Configuration.Model;
using RestSource.Testing.Serving;
using RestSource.Testing.Texts;

namespace RestSource.Testing.Authentication;

/// <summary>Auth <c>http_basic</c> (RFC 7617, UTF-8).</summary>
internal sealed class HttpBasicCheck(AuthModel.HttpBasic auth, MockSecrets secrets) : AuthenticationCheck
{
    private readonly TextPattern _username = new(auth.Username, secrets);
    private readonly TextPattern _password = new(auth.Password, secrets);

    /// <inheritdoc />
    public override string? Missing(IncomingRequest request)
    {
        if (AuthorizationHeader.Of(request, "Basic") is not { } encoded)
        {
            return "There are no user name and password: they belong into the header 'Authorization', after 'Basic '.";
        }

        var bytes = new byte[encoded.Length];
        return Convert.TryFromBase64String(encoded, bytes, out var length) && Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2) is [var username, var password]
            ? Wrong(username, password)
            : "The header 'Authorization' holds no user name and password in base64.";
    }

    private string? Wrong(string username, string password) =>
        !_username.Fits(username) ? "The user name is another one than the mock server's."
        : !_password.Fits(password) ? "The password is another one than the mock server's."
        : null;
}
