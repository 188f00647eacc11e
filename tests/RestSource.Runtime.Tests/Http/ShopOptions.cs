using Microsoft.Extensions.Configuration;

namespace RestSource.Tests.Http;

/// <summary>Options in the shape that is emitted, of one secret and one setting.</summary>
internal sealed class ShopOptions() : RestSourceOptions(source: "shop", section: "Shop")
{
    public string? ApiKey { get; set; }

    public string? Tenant { get; set; }

    protected override IEnumerable<RequiredSetting> Settings =>
    [
        new RequiredSetting("api_key", nameof(ApiKey), IsSecret: true, ApiKey),
        new RequiredSetting("tenant", nameof(Tenant), IsSecret: false, Tenant),
    ];

    public override void Bind(IConfiguration configuration)
    {
        base.Bind(configuration);
        ApiKey = configuration["ApiKey"] ?? ApiKey;
        Tenant = configuration["Tenant"] ?? Tenant;
    }
}
