using System.Text.Json;
using Consumer.Vault;
using RestSource.Generated.Tests.Secrets;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Origins;

/// <summary>Credentials stay at the origin that the config names, whatever a server there writes into redirects and links.</summary>
public sealed class OriginTests
{
    private static readonly string[] Links = [.. HostileLinks.Elsewhere, .. HostileLinks.WithAUser, .. HostileLinks.OfOtherSchemes, .. HostileLinks.Broken];

    // A header holds ASCII alone.
    private static readonly string[] LinksInHeaders = [.. Links.Where(static link => link.All(char.IsAscii))];

    public static TheoryData<int> Redirects => [300, 301, 302, 303, 307, 308];

    [Theory]
    [MemberData(nameof(Redirects))]
    public async Task Redirect_Elsewhere_IsAFailure_AndNothingIsSentThere(int status)
    {
        foreach (var (credentials, read) in VaultSecrets.Reads)
        {
            await AssertRefusedAsync<ApiResponseException>($"{status}, by {credentials}", read, link => Answer.Status(status, ("Location", link)), LinksInHeaders);
        }
    }

    [Theory]
    [InlineData("header")]
    [InlineData("query")]
    [InlineData("cookie")]
    [InlineData("token")]
    public async Task LinkInTheBody_Elsewhere_IsAFailure_AndNothingIsSentThere(string credentials)
    {
        var refusals = await AssertRefusedAsync<PaginationException>(
            credentials, VaultSecrets.Reads[credentials], static link => Answer.Json($$"""{"data": [{"id": 1}], "next": {{JsonSerializer.Serialize(link)}}}"""), Links);

        Assert.Contains("The link: http://169.254.169.254/latest/meta-data", refusals["http://169.254.169.254/latest/meta-data"].Message, StringComparison.Ordinal);
        Assert.Contains("The link: file:///etc/passwd", refusals["file:///etc/passwd"].Message, StringComparison.Ordinal);
        Assert.All(HostileLinks.WithAUser.Select(link => refusals[link].Message), static message =>
        {
            Assert.Contains("user", message, StringComparison.Ordinal);
            Assert.DoesNotContain("pass@", message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task LinkInTheHeader_Elsewhere_IsAFailure_AndNothingIsSentThere() => await AssertRefusedAsync<PaginationException>(
        "link header",
        VaultSecrets.Reads["link header"],
        static link => Answer.Json("""{"data": [{"id": 1}]}""", ("Link", $"<{link}>; rel=\"next\"")),
        LinksInHeaders);

    [Fact]
    public async Task Token_ToARedirectElsewhere_IsNotAskedFor()
    {
        await using var other = await ApiServer.StartAsync(Answer.Json("""{"access_token": "x"}"""));
        foreach (var status in new[] { 301, 302, 303, 307, 308 })
        {
            await using var server = await ApiServer.StartAsync(_ => Answer.Status(status, ("Location", $"{other.BaseUrl}login")));
            await using var source = VaultSource.Create(VaultSecrets.Fill(new VaultOptions(), server.BaseUrl));

            await Assert.ThrowsAsync<ApiAuthenticationException>(() => source.ByToken.ReadPagesAsync().ReadAsync());

            Assert.Equal(["POST /login"], server.Requests.Select(static request => request.ToString()));
        }

        Assert.Empty(other.Requests);
    }

    [Fact]
    public async Task ClientSecret_GoesToTheLoginAlone_AndTheTokenToTheApiAlone()
    {
        await using var login = await ApiServer.StartAsync(Answer.Json(JsonSerializer.Serialize(new { access_token = VaultSecrets.Token.Value })));
        await using var server = await ApiServer.StartAsync(Answer.Json("""{"data": []}"""));
        var options = VaultSecrets.Fill(new VaultOptions(), server.BaseUrl);
        options.Login = login.BaseUrl.GetLeftPart(UriPartial.Authority);
        await using var source = VaultSource.Create(options);

        await source.ByToken.ReadPagesAsync().ReadAsync();

        var asked = Assert.Single(login.Requests);
        Assert.NotEmpty(VaultSecrets.Key.FindIn([asked.Body]));
        Assert.False(asked.Headers.ContainsKey("X-Client-Secret"));
        var read = Assert.Single(server.Requests);
        Assert.True(VaultSecrets.HoldsToken(read));
        Assert.Empty(VaultSecrets.Key.FindIn([read.Target, read.Body, .. read.Headers.Values]));
    }

    [Fact]
    public async Task Cookies_OfTheServer_AreNotKept()
    {
        await using var server = await ApiServer.StartAsync(
            Answer.Json("""{"data": [{"id": 1}], "next": "/by_header?p=2"}""", ("Set-Cookie", "tracked=yes; Path=/")),
            Answer.Json("""{"data": [{"id": 2}]}"""));
        await using var source = VaultSource.Create(VaultSecrets.Fill(new VaultOptions(), server.BaseUrl));

        Assert.Equal(2, (await source.ByHeader.ReadPagesAsync().ReadAsync()).Count);

        Assert.All(server.Requests, static request => Assert.False(request.Headers.ContainsKey("Cookie")));
    }

    /// <summary>.NET's handlers follow redirects to any host unless they are told not to, with all headers but one.</summary>
    [Fact]
    public async Task AHandlerThatRedirectsByItself_IsToldNotTo()
    {
        await using var other = await ApiServer.StartAsync(Answer.Json("""{"data": []}"""));
        await using var server = await ApiServer.StartAsync(_ => Answer.Status(307, ("Location", $"{other.BaseUrl}x")));
        foreach (var primary in new Func<HttpMessageHandler>[] { static () => new HttpClientHandler(), static () => new SocketsHttpHandler() })
        {
            var options = VaultSecrets.Fill(new VaultOptions(), server.BaseUrl);
            options.PrimaryHandler = primary;
            await using var source = VaultSource.Create(options);

            await Assert.ThrowsAsync<ApiResponseException>(() => source.ByHeader.ReadPagesAsync().ReadAsync());
        }

        Assert.Empty(other.Requests);
    }

    /// <summary>Reads a server that answers with each link in turn, beside another that nobody may ask.</summary>
    private static async Task<IReadOnlyDictionary<string, TException>> AssertRefusedAsync<TException>(
        string what, Func<VaultSource, IAsyncEnumerable<Page>> read, Func<string, Answer> answer, IEnumerable<string> links)
        where TException : RestSourceException
    {
        var refusals = new Dictionary<string, TException>();
        var link = "";
        await using var other = await ApiServer.StartAsync(Answer.Json("""{"data": []}"""));
        await using var server = await ApiServer.StartAsync(request => request.Target == "/login"
            ? Answer.Json("""{"access_token": "given-1"}""")
            : answer(link));
        await using var source = VaultSource.Create(VaultSecrets.Fill(new VaultOptions(), server.BaseUrl));
        foreach (var hostile in links)
        {
            link = hostile.Replace("PORT", $"{server.BaseUrl.Port}", StringComparison.Ordinal).Replace("OTHER", $"{other.BaseUrl.Port}", StringComparison.Ordinal);
            var before = server.Requests.Count(static request => request.Target != "/login");

            var exception = await Record.ExceptionAsync(() => read(source).ReadAsync());

            Assert.True(exception is TException, $"{what}: {hostile} gave {exception}");
            Assert.True(server.Requests.Count(static request => request.Target != "/login") == before + 1, $"{what}: {hostile} was followed");
            refusals[hostile] = (TException)exception;
        }

        Assert.Empty(other.Requests);
        return refusals;
    }
}
