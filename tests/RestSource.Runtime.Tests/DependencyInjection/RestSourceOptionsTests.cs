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

    [Theory]
    [InlineData("https://{config.tenant}.test", "acme", "https://acme.test/")]
    [InlineData("https://{config.tenant}.test/v1", "acme.eu", "https://acme.eu.test/v1")]
    [InlineData("{config.tenant}", "http://127.0.0.1:80/v2", "http://127.0.0.1/v2")]
    public void Validate_ASettingThatMakesAUrl_Passes(string baseUrl, string tenant, string effective)
    {
        var options = WithTenant(baseUrl, tenant);

        options.Validate();

        Assert.Equal(effective, options.EffectiveBaseUrl!.AbsoluteUri);
    }

    [Theory]
    [InlineData("https://{config.tenant}.test", "a b")]
    [InlineData("https://{config.tenant}.test", "https://acme")]
    [InlineData("https://{config.tenant}.test", "acme@evil")]
    [InlineData("https://{config.tenant}.test", "evil?")]
    [InlineData("https://{config.tenant}.test", "evil#")]
    [InlineData("https://{config.tenant}.test", "evil.example/")]
    [InlineData("https://{config.tenant}.test", "evil.example\\")]
    [InlineData("https://{config.tenant}.test", "evil.example/x")]
    [InlineData("https://api.test/{config.tenant}", "..")]
    [InlineData("https://api.test/{config.tenant}/v1", "a/../..")]
    [InlineData("{config.tenant}", "acme.test/v1")]
    [InlineData("{config.tenant}", "ftp://acme.test")]
    public void Validate_ASettingThatMakesNoUrl_SaysWhichAndHowToGiveIt(string baseUrl, string tenant)
    {
        var exception = Assert.Throws<OptionsValidationException>(WithTenant(baseUrl, tenant).Validate);

        Assert.Equal(
            "Source \"shop\": \"Shop:Tenant\" as given makes no http or https URL of the config's base_url, where {config.tenant} stands. "
            + "Give just what is left out there, or the whole URL as \"Shop:BaseUrl\".",
            Assert.Single(exception.Failures));
    }

    [Fact]
    public void Validate_WithABaseUrl_NeedsNoSettingOfTheOneInTheConfig()
    {
        var options = new ShopOptions { ApiKey = "k", ConfigBaseUrl = "https://{config.tenant}.test", TenantUse = SettingUse.BaseUrl, BaseUrl = new Uri("https://a.test") };

        options.Validate();

        Assert.Equal("https://a.test/", options.EffectiveBaseUrl!.AbsoluteUri);
    }

    [Theory]
    [InlineData("https://key@a.test")]
    [InlineData("https://a.test/?key=1")]
    [InlineData("ftp://a.test")]
    public void Validate_ABaseUrlThatPathsCannotBeJoinedTo_SaysSo(string baseUrl)
    {
        var exception = Assert.Throws<OptionsValidationException>(new ShopOptions { ApiKey = "k", Tenant = "t", BaseUrl = new Uri(baseUrl) }.Validate);

        Assert.Contains("\"Shop:BaseUrl\" is not", Assert.Single(exception.Failures), StringComparison.Ordinal);
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

    private static ShopOptions WithTenant(string baseUrl, string tenant) =>
        new() { ApiKey = "k", Tenant = tenant, ConfigBaseUrl = baseUrl, TenantUse = SettingUse.BaseUrlAndRequests };
}
