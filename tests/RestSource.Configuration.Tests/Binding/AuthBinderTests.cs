using RestSource.Configuration.Model;

namespace RestSource.Configuration.Tests.Binding;

public class AuthBinderTests
{
    public static TheoryData<string, AuthModel> Forms => new()
    {
        { "\"bearer\"", new AuthModel.Bearer(Secret("token")) },
        { "\"api_key\"", new AuthModel.ApiKey(Secret("api_key"), "Authorization", ApiKeyLocation.Header) },
        { "\"http_basic\"", new AuthModel.HttpBasic(Secret("username"), Secret("password")) },
        { "{}", new AuthModel.Bearer(Secret("token")) },
        { "{ \"token\": \"{secrets.pat}\" }", new AuthModel.Bearer(Secret("pat")) },
        { "{ \"type\": \"bearer\", \"token\": null }", new AuthModel.Bearer(Secret("token")) },
        { "{ \"type\": \"bearer\", \"token\": \"dlt.secrets['pat']\" }", new AuthModel.Bearer(Secret("pat")) },
        { "{ \"type\": \"api_key\", \"name\": \"X-Api-Key\" }", new AuthModel.ApiKey(Secret("api_key"), "X-Api-Key", ApiKeyLocation.Header) },
        { "{ \"type\": \"api_key\", \"name\": \"k\", \"location\": \"query\" }", new AuthModel.ApiKey(Secret("api_key"), "k", ApiKeyLocation.Query) },
        { "{ \"type\": \"api_key\", \"name\": \"k\", \"location\": \"param\" }", new AuthModel.ApiKey(Secret("api_key"), "k", ApiKeyLocation.Query) },
        { "{ \"type\": \"api_key\", \"name\": \"k\", \"location\": \"cookie\" }", new AuthModel.ApiKey(Secret("api_key"), "k", ApiKeyLocation.Cookie) },
        { "{ \"type\": \"custom\", \"name\": \"SessionLogin\" }", new AuthModel.Custom("SessionLogin") },
        { "{ \"type\": \"http_basic\", \"username\": \"ann\", \"password\": \"\" }", new AuthModel.HttpBasic(TextModel.Of("ann"), TextModel.Of("")) },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Bind_EveryForm_GivesItsModel(string json, AuthModel expected) =>
        Assert.Equal(expected, Configs.Client($"\"auth\": {json}").Auth);

    [Theory]
    [InlineData("‹5›", "RSG0004", "'auth' must be the name of a type or an object")]
    [InlineData("‹\"bearr\"›", "RSG0009", "Did you mean 'bearer'?")]
    [InlineData("{ \"type\": ‹\"digest\"› }", "RSG0009", "Known values: bearer, api_key, http_basic, oauth2_client_credentials, custom")]
    [InlineData("{ \"type\": ‹1› }", "RSG0004")]
    [InlineData("‹\"custom\"›", "RSG0003", "\"name\": \"SessionLogin\"")]
    [InlineData("‹{ \"type\": \"custom\" }›", "RSG0003", "\"name\": \"SessionLogin\"")]
    [InlineData("{ \"type\": \"custom\", \"name\": ‹1› }", "RSG0004", "'name' must be a string")]
    [InlineData("{ \"type\": \"custom\", \"name\": ‹\"--\"› }", "RSG0010", "a property of the options")]
    [InlineData("‹{ \"api_key\": \"{secrets.k}\" }›", "RSG0003", "\"type\": \"api_key\"")]
    [InlineData("‹{ \"username\": \"ann\" }›", "RSG0003", "\"type\": \"http_basic\"")]
    [InlineData("{ \"token\": ‹1› }", "RSG0004", "'token' must be a string")]
    [InlineData("{ ‹\"tokn\"›: \"{secrets.x}\" }", "RSG0002", "Did you mean 'token'?")]
    [InlineData("{ \"type\": \"api_key\", \"location\": ‹\"headers\"› }", "RSG0009", "Did you mean 'header'?")]
    [InlineData("{ \"type\": \"api_key\", \"name\": ‹\"X Key\"› }", "RSG0010", "X-Api-Key")]
    [InlineData("{ \"type\": \"api_key\", \"location\": \"query\", \"name\": ‹\"\"› }", "RSG0010")]
    [InlineData("{ \"type\": \"api_key\", \"api_key\": ‹\"literal\"› }", "RSG2001", "write \"{secrets.api_key}\"")]
    [InlineData("{ \"type\": \"bearer\", \"token\": ‹\"literal\"› }", "RSG2001", "write \"{secrets.token}\"")]
    [InlineData("{ \"type\": \"http_basic\", \"username\": \"ann\", \"password\": ‹\"literal\"› }", "RSG2001", "write \"{secrets.password}\"")]
    [InlineData("{ \"token\": \"‹{secrets.}›\" }", "RSG1005", "named by a letter")]
    public void Bind_Mistake_IsMarked(string json, string id, string message = "") => Configs.AssertMistake(
        Configs.WithClient($"\"auth\": {json}"), id, message);

    [Fact]
    public void Bind_SecretInsideOfText_IsNoLiteral() => Assert.Equal(
        new AuthModel.ApiKey(
            new TextModel(new[] { new TextPart(TextPartKind.Literal, "Token "), new TextPart(TextPartKind.Secret, "k") }.ToEquatableArray()),
            "Authorization",
            ApiKeyLocation.Header),
        Configs.Client("\"auth\": { \"type\": \"api_key\", \"api_key\": \"Token {secrets.k}\" }").Auth);

    private static TextModel Secret(string name) => new(new[] { new TextPart(TextPartKind.Secret, name) }.ToEquatableArray());
}
