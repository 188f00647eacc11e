using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Authentication;

/// <summary>Config key <c>client.auth</c>: what the server sees of each kind and place.</summary>
public sealed class AuthenticationTests
{
    private const string Secret = "s3cret/+ =";

    [Fact]
    public async Task ApiKey_InAHeader_IsSentUnderItsName()
    {
        var request = await RequestOf(static url => Consumer.ApiKeyInHeader.ApiKeyInHeaderSource
            .Create(new() { BaseUrl = url, ApiKey = Secret }).Items.ReadAllAsync());

        Assert.Equal(Secret, request.Headers["X-Api-Key"]);
        Assert.Equal("/items", request.Target);
    }

    [Fact]
    public async Task ApiKey_InTheQuery_IsEncodedThere()
    {
        var request = await RequestOf(static url => Consumer.ApiKeyInQuery.ApiKeyInQuerySource
            .Create(new() { BaseUrl = url, ApiKey = Secret }).Items.ReadAllAsync());

        Assert.Equal("/items?api_key=s3cret%2F%2B+%3D", request.Target);
    }

    [Fact]
    public async Task ApiKey_InAParam_IsSentAsInTheQuery()
    {
        var request = await RequestOf(static url => Consumer.ApiKeyInParam.ApiKeyInParamSource
            .Create(new() { BaseUrl = url, ApiKey = Secret }).Items.ReadAllAsync());

        Assert.Equal("/items?key=s3cret%2F%2B+%3D", request.Target);
    }

    [Fact]
    public async Task ApiKey_InACookie_IsSentAsOne()
    {
        var request = await RequestOf(static url => Consumer.ApiKeyInCookie.ApiKeyInCookieSource
            .Create(new() { BaseUrl = url, ApiKey = "plain" }).Items.ReadAllAsync());

        Assert.Equal("session=plain", request.Headers["Cookie"]);
    }

    [Fact]
    public async Task Bearer_Always_IsSentAsAuthorization()
    {
        var request = await RequestOf(static url => Consumer.Bearer.BearerSource
            .Create(new() { BaseUrl = url, Token = "abc.def" }).Items.ReadAllAsync());

        Assert.Equal("Bearer abc.def", request.Headers["Authorization"]);
    }

    [Fact]
    public async Task Bearer_WithoutTypeAndPastedFromPython_IsTheSame()
    {
        var request = await RequestOf(static url => Consumer.BearerWithoutType.BearerWithoutTypeSource
            .Create(new() { BaseUrl = url, Token = "abc.def" }).Items.ReadAllAsync());

        Assert.Equal("Bearer abc.def", request.Headers["Authorization"]);
    }

    [Fact]
    public async Task HttpBasic_Always_IsSentAsAuthorization()
    {
        var request = await RequestOf(static url => Consumer.HttpBasic.HttpBasicSource
            .Create(new() { BaseUrl = url, Password = "pässword" }).Items.ReadAllAsync());

        Assert.Equal("Basic " + Convert.ToBase64String("reader:pässword"u8), request.Headers["Authorization"]);
    }

    private static async Task<RecordedRequest> RequestOf<T>(Func<Uri, IAsyncEnumerable<T>> read)
    {
        await using var server = await ApiServer.StartAsync(Answers.OneRecord);
        Assert.Single(await read(server.BaseUrl).ReadAsync());
        return Assert.Single(server.Requests);
    }
}
