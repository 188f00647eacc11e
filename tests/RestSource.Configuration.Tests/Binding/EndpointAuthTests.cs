using RestSource.Configuration.Model;

namespace RestSource.Configuration.Tests.Binding;

/// <summary>Config key <c>auth</c> of endpoints, over that of the client and under that of the defaults.</summary>
public class EndpointAuthTests
{
    private static readonly AuthModel ClientAuth = new AuthModel.Bearer(Secret("token"));
    private static readonly AuthModel Own = new AuthModel.ApiKey(Secret("k"), "X-Key", ApiKeyLocation.Header);
    private static readonly AuthModel Nothing = new AuthModel.None();

    public static TheoryData<string, string, AuthModel?> Precedence => new()
    {
        { "{}", "{}", null },
        { "{}", "{ \"auth\": null }", Nothing },
        { "{}", "{ \"auth\": \"bearer\" }", null }, // the client's own: one authenticator serves both
        { "{}", "{ \"auth\": { \"type\": \"api_key\", \"api_key\": \"{secrets.k}\", \"name\": \"X-Key\" } }", Own },
        { "{ \"auth\": { \"type\": \"api_key\", \"api_key\": \"{secrets.k}\", \"name\": \"X-Key\" } }", "{}", Own },
        { "{ \"auth\": { \"type\": \"api_key\", \"api_key\": \"{secrets.k}\", \"name\": \"X-Key\" } }", "{ \"auth\": null }", Nothing },
        { "{ \"auth\": null }", "{}", Nothing },
        { "{ \"auth\": null }", "{ \"auth\": { \"type\": \"api_key\", \"api_key\": \"{secrets.k}\", \"name\": \"X-Key\" } }", Own },
    };

    [Theory]
    [MemberData(nameof(Precedence))]
    public void Bind_TheNearestAuth_Holds(string defaults, string endpoint, AuthModel? expected)
    {
        var source = Configs.Source($$"""
            {
              "client": { "base_url": "https://a.example.com", "auth": "bearer", "paginator": "single_page" },
              "resource_defaults": { "endpoint": {{defaults}} },
              "resources": [{ "name": "items", "endpoint": {{endpoint}} }]
            }
            """);

        Assert.Equal(ClientAuth, source.Client.Auth);
        Assert.Equal(expected, Assert.Single(source.Resources).Endpoint.Auth);
        Assert.Equal(expected == Own ? ["token", "k"] : ["token"], source.Secrets);
    }

    [Fact]
    public void Bind_NullWhereTheClientHasNone_IsTheClients() => Assert.Null(Configs.Endpoint("\"auth\": null").Auth);

    [Theory]
    [InlineData("\"auth\": ‹\"bearr\"›", "RSG0009", "Did you mean 'bearer'?")]
    [InlineData("\"auth\": ‹5›", "RSG0004", "the name of a type or an object")]
    [InlineData("\"auth\": { \"token\": ‹\"literal\"› }", "RSG2001", "{secrets.token}")]
    public void Bind_Mistake_IsMarked(string members, string id, string message) =>
        Configs.AssertMistake(Configs.WithEndpoint(members), id, message);

    private static TextModel Secret(string name) => new(new[] { new TextPart(TextPartKind.Secret, name) }.ToEquatableArray());
}
