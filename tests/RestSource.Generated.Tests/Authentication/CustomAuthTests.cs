using Consumer.CustomAuth;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using RestSource.Authentication;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Authentication;

/// <summary>Config <c>"auth": {"type": "custom"}</c>: an authenticator of the user's own, set in code.</summary>
public sealed class CustomAuthTests
{
    [Fact]
    public async Task Authenticator_OfTheUsers_AuthenticatesAndRenews()
    {
        var logins = 0;
        await using var server = await ApiServer.StartAsync(request => request.Target == "/login" ? Answer.Text($"session-{++logins}", "text/plain")
            : request.Headers["X-Session"] == "session-1" ? Answer.Status(401)
            : Answers.OneRecord);
        await using var source = CustomAuthSource.Create(OptionsFor(server, new CustomAuthOptions()));

        Assert.Single(await source.Orders.ReadAllAsync().ReadAsync());

        Assert.Equal(["POST /login", "GET /orders", "POST /login", "GET /orders"], server.Requests.Select(static request => request.ToString()));
        Assert.Equal("session-2", server.Requests[^1].Headers["X-Session"]);
    }

    [Fact]
    public async Task Authenticator_OfAnEndpoint_IsTheOneItNames()
    {
        await using var server = await ApiServer.StartAsync(Answers.OneRecord);
        await using var provider = new ServiceCollection().AddCustomAuthSource(options => OptionsFor(server, options)).Services.BuildServiceProvider();

        Assert.Single(await provider.GetRequiredService<PricesClient>().ReadAllAsync().ReadAsync());

        Assert.Equal("signed", Assert.Single(server.Requests).Headers["X-Signature"]);
    }

    [Fact]
    public async Task Failure_NeverShowsWhatTheAuthenticatorHides()
    {
        await using var server = await ApiServer.StartAsync(static request => request.Target == "/login"
            ? Answer.Text("session-1", "text/plain")
            : Answer.Text($"no such session: {request.Headers["X-Session"]}", "text/plain", status: 403));
        await using var source = CustomAuthSource.Create(OptionsFor(server, new CustomAuthOptions()));

        var exception = await Assert.ThrowsAsync<ApiResponseException>(() => source.Orders.ReadAllAsync().ReadAsync());

        Assert.Equal("no such session: ***", exception.ResponseExcerpt);
        Assert.Contains("check SessionLogin and Signature in the options", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Create_WithoutIt_SaysHowToSetIt()
    {
        var exception = Assert.Throws<OptionsValidationException>(static () => CustomAuthSource.Create(new CustomAuthOptions()));

        Assert.Equal(
            [
                "Source \"custom_auth\": the authenticator \"session_login\" is missing. Derive a class from RestSource.Authentication.RequestAuthenticator, and set SessionLogin of the options to an object of it, in code.",
                "Source \"custom_auth\": the authenticator \"Signature\" is missing. Derive a class from RestSource.Authentication.RequestAuthenticator, and set Signature of the options to an object of it, in code.",
            ],
            exception.Failures);
    }

    private static CustomAuthOptions OptionsFor(ApiServer server, CustomAuthOptions options)
    {
        options.BaseUrl = server.BaseUrl;
        options.SessionLogin = new SessionLogin(new Uri(server.BaseUrl, "login"));
        options.Signature = new ApiKeyAuthenticator("signed", "X-Signature");
        return options;
    }
}
