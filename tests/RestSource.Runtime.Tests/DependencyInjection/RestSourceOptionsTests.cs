using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using RestSource.Tests.Http;

namespace RestSource.Tests.DependencyInjection;

public class RestSourceOptionsTests
{
    [Fact]
    public void Validate_AllGiven_Passes() => new ShopOptions { ApiKey = "k", Tenant = "t" }.Validate();

    [Fact]
    public void Validate_Missing_SaysSo_WithTheSectionThatWasBound()
    {
        var options = new ShopOptions { Tenant = "t" };
        options.Bind(new ConfigurationManager().GetSection("Apis:Shop"));

        var exception = Assert.Throws<OptionsValidationException>(options.Validate);

        Assert.Contains("\"Apis:Shop:ApiKey\"", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Apis__Shop__ApiKey", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_ALineBreak_SaysSo_WithoutTheValue()
    {
        var exception = Assert.Throws<OptionsValidationException>(new ShopOptions { ApiKey = Shop.Key + "\n", Tenant = "t" }.Validate);

        Assert.Contains("\"api_key\" holds a line break", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bind_KeepsWhatTheConfigurationDoesNotSay()
    {
        var options = new ShopOptions { ApiKey = "k", BaseUrl = new Uri("https://a.test") };

        options.Bind(new ConfigurationBuilder().AddInMemoryCollection([new("Tenant", "t")]).Build());

        Assert.Equal(("k", "t", "https://a.test/"), (options.ApiKey, options.Tenant, options.BaseUrl?.AbsoluteUri));
    }

    [Fact]
    public void ToString_ShowsNoValue() => Assert.Equal("ShopOptions { ApiKey = (given), Tenant = (missing) }", new ShopOptions { ApiKey = Shop.Key }.ToString());
}
