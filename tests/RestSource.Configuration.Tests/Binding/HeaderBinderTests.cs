using RestSource.Configuration.Model;

namespace RestSource.Configuration.Tests.Binding;

public class HeaderBinderTests
{
    [Fact]
    public void Bind_ClientHeaders_AreLiteralButForRunTimeValues()
    {
        var headers = Configs.Client("""
            "headers": { "X-Raw": "{x} {{y}}", "Accept": "application/json", "Authorization": "Token {secrets.t}" }
            """).Headers;

        Assert.Equal(["X-Raw", "Accept", "Authorization"], headers.Select(static header => header.Name.Literal));
        Assert.Equal("{x} {{y}}", headers[0].Value!.Literal);
        Assert.True(headers[2].Value!.HasSecret);
    }

    [Fact]
    public void Bind_EndpointHeaders_AreFormattedAndNullRemoves()
    {
        var headers = Configs.Endpoint("""
            "headers": { "X-Braces": "{{y}}", "X-Gone": null }
            """).Headers;

        Assert.Equal(new HeaderModel("X-Braces", TextModel.Of("{y}")), headers[0]);
        Assert.Equal(new HeaderModel("X-Gone", null), headers[1]);
    }

    [Theory]
    [InlineData("‹\"X Y\"›: \"a\"", "RSG1003", "letters, digits")]
    [InlineData("‹\"\"›: \"a\"", "RSG1003")]
    [InlineData("‹\"Größe\"›: \"a\"", "RSG1003")]
    [InlineData("\"X-A\": \"a‹\\r›\"", "RSG1003", "line breaks are not allowed")]
    [InlineData("\"X-A\": \"‹é›\"", "RSG1003", "printable ASCII")]
    [InlineData("\"X-A\": \"a\", ‹\"x-a\"›: \"b\"", "RSG1003", "do not differ by case")]
    [InlineData("\"X-A\": ‹5›", "RSG0004", "'X-A' must be a string")]
    [InlineData("\"Authorization\": ‹\"Bearer literal\"›", "RSG2001", "{secrets.token}")]
    [InlineData("\"x-api-key\": ‹\"literal\"›", "RSG2001")]
    [InlineData("\"PRIVATE-TOKEN\": ‹\"literal\"›", "RSG2001")]
    [InlineData("\"X-A\": \"‹{secrets.}›\"", "RSG1005")]
    public void Bind_Mistake_IsMarkedInClientAndEndpoint(string header, string id, string message = "")
    {
        Configs.AssertMistake(Configs.WithClient("\"headers\": { " + header + " }"), id, message);
        Configs.AssertMistake(Configs.WithEndpoint("\"headers\": { " + header + " }"), id, message);
    }

    [Theory]
    [InlineData("\"X-A\": \"‹{id}›\"", "RSG1005", "{{ and }} for braces")]
    [InlineData("\"X-A\": \"a ‹{› b\"", "RSG1005", "has no partner: write {{")]
    [InlineData("\"X-A\": \"a ‹}› b\"", "RSG1005", "write }}")]
    [InlineData("\"X-A\": \"‹{incremental.start_value}›\"", "RSG1005", "the key 'incremental'")]
    public void Bind_PlaceholderMistake_IsMarkedInEndpoint(string header, string id, string message) =>
        Configs.AssertMistake(Configs.WithEndpoint("\"headers\": { " + header + " }"), id, message);

    [Fact]
    public void Bind_NullInClient_IsMarked() =>
        Configs.AssertMistake(Configs.WithClient("\"headers\": { \"X-A\": ‹null› }"), "RSG0004", "'X-A' must be a string");
}
