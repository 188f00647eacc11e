namespace RestSource.Configuration.Tests.Binding;

public class SourceBinderTests
{
    [Theory]
    [InlineData("/repo/api/shop.restsource.json", "shop")]
    [InlineData("C:\\repo\\Shop.RestSource.JSON", "Shop")]
    [InlineData("shop.json", "shop")]
    [InlineData("shop.config", "shop.config")]
    [InlineData("/repo/.restsource.json", "source")]
    public void Bind_NoName_TakesTheFiles(string path, string name)
    {
        var compiled = ConfigCompiler.Compile(new ConfigFile(path, Configs.WithResources("")), default, CancellationToken.None);

        Assert.Equal(name, compiled.Source!.Name);
    }

    [Fact]
    public void Bind_RootKeys_AreTaken()
    {
        var source = Configs.Source(Configs.WithRoot("\"name\": \"store\", \"description\": \"What is sold.\", \"$schema\": 5, \"x-owner\": {}"));

        Assert.Equal(("store", "What is sold."), (source.Name, source.Description));
    }

    [Fact]
    public void Bind_Placeholders_AreListedOnceInOrder()
    {
        var source = Configs.Source("""
            {
              "client": { "base_url": "https://{config.tenant}.example.com", "auth": "http_basic", "headers": { "X-A": "{secrets.a}" } },
              "resources": [
                { "name": "r", "endpoint": { "paginator": "single_page", "path": "{config.org}/{secrets.owner}/r", "headers": { "X-B": "{secrets.b}{secrets.a}" }, "params": { "l": ["{config.tenant}", "{config.z}"] } } }
              ]
            }
            """);

        Assert.Equal(["a", "username", "password", "owner", "b"], source.Secrets);
        Assert.Equal(["tenant", "org", "z"], source.Settings);
        Assert.Empty(source.BaseUrlSettings);
    }

    [Fact]
    public void Bind_SettingsOfTheBaseUrlAlone_AreToldFromOthers()
    {
        var source = Configs.Source("""
            {
              "client": { "base_url": "https://{config.tenant}.{config.region}.example.com/{config.version}", "headers": { "X-T": "{config.tenant}" } },
              "resources": [ { "name": "r", "endpoint": { "paginator": "single_page", "path": "{config.version}/r" } } ]
            }
            """);

        Assert.Equal(["tenant", "region", "version"], source.Settings);
        Assert.Equal(["region"], source.BaseUrlSettings);
    }

    [Theory]
    [InlineData("‹5›", "RSG0004", "'the config' must be an object")]
    [InlineData("‹{› \"resources\": [] }", "RSG0003", "\"client\": {")]
    [InlineData("‹{› \"client\": { \"base_url\": \"https://a.example.com\" } }", "RSG0003", "\"resources\": [")]
    [InlineData("{ \"client\": { \"base_url\": \"https://a.example.com\" }, \"resources\": ‹{}› }", "RSG0004", "'resources' must be an array")]
    [InlineData("{ \"client\": ‹\"https://a.example.com\"›, \"resources\": [] }", "RSG0004", "'client' must be an object")]
    [InlineData("{ \"client\": { \"base_url\": \"https://a.example.com\" }, \"resources\": [], ‹\"resource_default\"›: {} }", "RSG0002", "Did you mean 'resource_defaults'?")]
    [InlineData("{ \"client\": { \"base_url\": \"https://a.example.com\" }, \"resources\": [], ‹\"resources\"›: [] }", "RSG0005", "keep one of the two")]
    [InlineData("{ \"client\": { \"base_url\": \"https://a.example.com\" }, \"resources\": [], \"name\": ‹\"\"› }", "RSG4002")]
    [InlineData("{ \"client\": { \"base_url\": ‹,› }, \"resources\": [] }", "RSG0001")]
    public void Bind_Mistake_IsMarked(string marked, string id, string message = "") => Configs.AssertMistake(marked, id, message);

    [Theory]
    [InlineData("\"params\"", "1")]
    [InlineData("\"headers\"", "\"1\"")]
    public void Bind_KeysForPeople_AreDataWhereNamesAreTheUsers(string map, string value)
    {
        var endpoint = Configs.Endpoint(map + ": { \"description\": " + value + ", \"x-b\": " + value + " }");

        Assert.Equal(["description", "x-b"], endpoint.Params.Select(static param => param.Name.Literal).Concat(endpoint.Headers.Select(static header => header.Name.Literal)));
    }
}
