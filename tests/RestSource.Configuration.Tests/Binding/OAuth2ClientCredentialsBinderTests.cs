using RestSource.Configuration.Model;

namespace RestSource.Configuration.Tests.Binding;

public class OAuth2ClientCredentialsBinderTests
{
    private static readonly AuthModel.OAuth2ClientCredentials AllAsked = new(
        Text(TextPartKind.Setting, "access_token_url"), Text(TextPartKind.Secret, "client_id"), Text(TextPartKind.Secret, "client_secret"), default, 3600);

    public static TheoryData<string, AuthModel> Forms => new()
    {
        { "\"oauth2_client_credentials\"", AllAsked },
        { "{ \"type\": \"oauth2_client_credentials\", \"client_secret\": null }", AllAsked },
        {
            """{ "type": "oauth2_client_credentials", "access_token_url": "https://login.example.com/token", "client_id": "shop", "client_secret": "{secrets.s}" }""",
            AllAsked with { AccessTokenUrl = TextModel.Of("https://login.example.com/token"), ClientId = TextModel.Of("shop"), ClientSecret = Text(TextPartKind.Secret, "s") }
        },
        {
            """{ "type": "oauth2_client_credentials", "access_token_request_data": { "scope": "read", "password": "{secrets.p}" }, "default_token_expiration": 60 }""",
            AllAsked with
            {
                RequestData = new FormFieldModel[] { new(TextModel.Of("scope"), TextModel.Of("read")), new(TextModel.Of("password"), Text(TextPartKind.Secret, "p")) }.ToEquatableArray(),
                DefaultExpiration = 60,
            }
        },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Bind_EveryForm_GivesItsModel(string json, AuthModel expected) =>
        Assert.Equal(expected, Configs.Client($"\"auth\": {json}").Auth);

    [Fact]
    public void Bind_WhatIsNotWritten_IsAskedForAtRunTime()
    {
        var source = Configs.Source(Configs.WithClient("\"auth\": { \"type\": \"oauth2_client_credentials\", \"access_token_request_data\": { \"audience\": \"{config.audience}\" } }"));

        Assert.Equal(["client_id", "client_secret"], source.Secrets);
        Assert.Equal(["access_token_url", "audience"], source.Settings);
    }

    [Theory]
    [InlineData("‹\"access_token\"›: \"{secrets.t}\"", "RSG0007", "use 'bearer'")]
    [InlineData("‹\"session\"›: {}", "RSG0008", "PrimaryHandler")]
    [InlineData("‹\"client_scret\"›: \"{secrets.s}\"", "RSG0002", "Did you mean 'client_secret'?")]
    [InlineData("\"client_secret\": ‹\"literal\"›", "RSG2001", "{secrets.client_secret}")]
    [InlineData("\"access_token_url\": ‹\"/token\"›", "RSG0010", "an absolute URL")]
    [InlineData("\"access_token_url\": ‹\"ftp://a/token\"›", "RSG0010")]
    [InlineData("\"default_token_expiration\": ‹0›", "RSG0010")]
    [InlineData("\"access_token_request_data\": ‹[]›", "RSG0004", "must be an object")]
    [InlineData("\"access_token_request_data\": { \"scope\": ‹1› }", "RSG0004", "'scope' must be a string")]
    [InlineData("\"access_token_request_data\": { \"password\": ‹\"literal\"› }", "RSG2001", "{secrets.password}")]
    public void Bind_Mistake_IsMarked(string members, string id, string message = "") => Configs.AssertMistake(
        Configs.WithClient("\"auth\": { \"type\": \"oauth2_client_credentials\", " + members + " }"), id, message);

    private static TextModel Text(TextPartKind kind, string name) => new(new[] { new TextPart(kind, name) }.ToEquatableArray());
}
