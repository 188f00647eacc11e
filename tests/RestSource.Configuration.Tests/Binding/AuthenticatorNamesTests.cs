namespace RestSource.Configuration.Tests.Binding;

public class AuthenticatorNamesTests
{
    [Fact]
    public void Of_AClientAndItsResources_NamesEachOnce()
    {
        var source = Configs.Source("""
            {
              "client": { "base_url": "https://a.example.com", "auth": { "type": "custom", "name": "session" }, "paginator": "single_page" },
              "resources": [
                { "name": "a", "endpoint": { "auth": { "type": "custom", "name": "signature" } } },
                { "name": "b", "endpoint": { "auth": "bearer" } },
                { "name": "c", "endpoint": { "auth": { "type": "custom", "name": "session" } } },
                { "name": "d", "endpoint": { "auth": { "type": "custom", "name": "signature" } } }
              ]
            }
            """);

        Assert.Equal(["session", "signature"], source.Authenticators);
    }

    [Fact]
    public void Of_ASourceWithoutCustomAuth_IsEmpty() => Assert.Empty(Configs.Source(Configs.WithClient("\"auth\": \"bearer\"")).Authenticators);
}
