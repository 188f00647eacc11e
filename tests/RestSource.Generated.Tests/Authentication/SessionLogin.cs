using System.Text;
using RestSource.Authentication;

namespace RestSource.Generated.Tests.Authentication;

/// <summary>An authenticator as a user would write it: it logs in by a request of its own, and again when the session is over.</summary>
/// <param name="login">Where to log in.</param>
internal sealed class SessionLogin(Uri login) : RequestAuthenticator
{
    private string? _session;

    protected override IReadOnlyList<string> SecretTexts => _session is null ? [] : [_session];

    public override async ValueTask AuthenticateAsync(AuthenticationContext context, CancellationToken cancellationToken)
    {
        _session ??= await LogInAsync(context, cancellationToken);
        context.Request.Headers.Add("X-Session", _session);
    }

    protected override bool TryRenew(HttpRequestMessage refused)
    {
        _session = null;
        return true;
    }

    private async Task<string> LogInAsync(AuthenticationContext context, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, login) { Content = new StringContent("user", Encoding.UTF8, "text/plain") };
        using var response = await context.SendAsync(request, cancellationToken);
        return await response.Content.ReadAsStringAsync(cancellationToken);
    }
}
