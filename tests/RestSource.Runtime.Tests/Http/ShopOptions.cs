using Microsoft.Extensions.Configuration;

namespace RestSource.Tests.Http;

/// <summary>Options in the shape that is emitted, of one secret and one setting.</summary>
internal sealed class ShopOptions() : RestSourceOptions(source: "shop", section: "Shop")
{
    public string? ApiKey { get; set; }

    public string? Tenant { get; set; }

    public string ConfigBaseUrl { get; init; } = "https://shop.test";

    public SettingUse TenantUse { get; init; }

    protected override string ConfiguredBaseUrl => ConfigBaseUrl.Replace("{config.tenant}", Tenant, StringComparison.Ordinal);

    protected override IEnumerable<RequiredSetting> Settings =>
    [
        new RequiredSetting("api_key", nameof(ApiKey), IsSecret: true, ApiKey),
        new RequiredSetting("tenant", nameof(Tenant), IsSecret: false, Tenant, TenantUse),
    ];

    public override void Bind(IConfiguration configuration)
    {
        base.Bind(configuration);
        ApiKey = configuration["ApiKey"] ?? ApiKey;
        Tenant = configuration["Tenant"] ?? Tenant;
    }
}
