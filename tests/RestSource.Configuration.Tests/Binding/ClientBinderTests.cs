using RestSource.Configuration.Model;

namespace RestSource.Configuration.Tests.Binding;

public class ClientBinderTests
{
    [Theory]
    [InlineData("https://api.example.com")]
    [InlineData("HTTP://localhost:8080/v1/")]
    [InlineData("{config.base_url}")]
    [InlineData("{config.base_url}/v1")]
    [InlineData("https://{config.tenant}.example.com:{config.port}/api")]
    [InlineData("dlt.config['base_url']")]
    public void Bind_BaseUrl_IsTaken(string url)
    {
        var source = Configs.Source("{ \"client\": { \"base_url\": \"" + url + "\" }, \"resources\": [] }");

        Assert.NotEmpty(source.Client.BaseUrl.Parts);
    }

    [Theory]
    [InlineData("api.example.com")]
    [InlineData("/v1")]
    [InlineData("ftp://api.example.com")]
    [InlineData("https://")]
    [InlineData("https://user:pw@example.com")]
    [InlineData("https://api.example.com?x=1")]
    [InlineData("https://api.example.com/#a")]
    [InlineData("{config.base_url}?x=1")]
    public void Bind_BaseUrlThatPathsCannotBeJoinedTo_IsMarked(string url) =>
        Configs.AssertMistake("{ \"client\": { \"base_url\": ‹\"" + url + "\"› }, \"resources\": [] }", "RSG1001", "'base_url' must");

    [Theory]
    [InlineData("""{ "client": { "base_url": "https://‹{secrets.host}›/" }, "resources": [] }""", "RSG1005", "use {config.NAME}")]
    [InlineData("""{ "client": { "base_url": "https://‹{tenant}›.example.com" }, "resources": [] }""", "RSG1005", "{config.NAME}")]
    [InlineData("""{ "client": { "base_url": "https://‹{config.}›.example.com" }, "resources": [] }""", "RSG1005", "named by a letter")]
    [InlineData("""{ "client": { "base_url": ‹5› }, "resources": [] }""", "RSG0004", "'base_url' must be a string")]
    [InlineData("""{ "client": ‹{› }, "resources": [] }""", "RSG0003", "the client needs the key 'base_url'")]
    [InlineData("""{ "client": ‹{› "base_url": null }, "resources": [] }""", "RSG0003")]
    [InlineData("""{ "client": { "base_url": ‹""› }, "resources": [{ "name": "a", "endpoint": { "path": "a", "paginator": "single_page" } }] }""", "RSG1001", "every path is an absolute URL")]
    public void Bind_BaseUrlMistake_IsMarked(string marked, string id, string message = "") => Configs.AssertMistake(marked, id, message);

    [Fact]
    public void Bind_EmptyBaseUrlWithAbsolutePaths_IsTaken() => Assert.Empty(Configs.Source(
        """{ "client": { "base_url": "" }, "resources": [{ "name": "a", "endpoint": { "path": "HTTPS://a.example.com/x", "paginator": "single_page" } }] }""")
        .Client.BaseUrl.Parts);

    [Theory]
    [InlineData("‹\"base_uri\"›: 1", "RSG0002", "Did you mean 'base_url'?")]
    [InlineData("‹\"path\"›: \"x\"", "RSG0002", "It belongs in 'endpoint'")]
    [InlineData("‹\"session\"›: {}", "RSG0008", "DelegatingHandler")]
    [InlineData("\"headers\": ‹[]›", "RSG0004", "'headers' must be an object")]
    [InlineData("\"allowed_hosts\": ‹\"a.example.com\"›", "RSG0004", "'allowed_hosts' must be an array")]
    [InlineData("\"allowed_hosts\": [‹1›]", "RSG0004")]
    [InlineData("\"allowed_hosts\": [\"ok.example.com\", ‹\"https://a.example.com\"›]", "RSG1004", "its name alone")]
    [InlineData("\"allowed_hosts\": [‹\"\"›]", "RSG1004")]
    [InlineData("\"allowed_hosts\": [‹\"a b\"›]", "RSG1004")]
    public void Bind_ClientMistake_IsMarked(string members, string id, string message = "") =>
        Configs.AssertMistake(Configs.WithClient(members), id, message);

    [Fact]
    public void Bind_AllowedHosts_AreKeptAsWritten() => Assert.Equal(
        ["a.example.com", "b.example.com:8443", "127.0.0.1:80", "[::1]:80"],
        Configs.Client("""
            "allowed_hosts": ["a.example.com", "b.example.com:8443", "127.0.0.1:80", "[::1]:80"]
            """).AllowedHosts);

    [Fact]
    public void Bind_NullsEverywhere_AreAsIfNotWritten()
    {
        var client = Configs.Client("\"headers\": null, \"auth\": null, \"paginator\": null, \"error_handler\": null, \"allowed_hosts\": null, \"rate_limit\": null, \"session\": null");

        Assert.Equal(new ClientModel(TextModel.Of("https://api.example.com"), default, null, default), client);
    }
}
