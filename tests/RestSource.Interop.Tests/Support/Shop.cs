using RestSource.TestKit;

namespace RestSource.Interop.Tests.Support;

/// <summary>A project with a config of two resources.</summary>
internal static class Shop
{
    /// <summary>Where the config stands.</summary>
    public const string ConfigPath = "/demo/shop.restsource.json";

    /// <summary>The config.</summary>
    public const string Config = """
        {
          "client": { "base_url": "https://api.example.com" },
          "resource_defaults": { "primary_key": "id", "endpoint": { "paginator": "single_page" } },
          "resources": [
            { "name": "orders", "endpoint": { "path": "/v1/orders" }, "columns": { "id": { "data_type": "bigint", "nullable": false }, "total": { "data_type": "decimal" } } },
            { "name": "customers", "endpoint": { "path": "/v1/customers" }, "columns": { "id": { "data_type": "bigint", "nullable": false }, "name": { "data_type": "text" } } }
          ]
        }
        """;

    /// <summary>The project.</summary>
    public static GeneratorProject Project { get; } = GeneratorProject.With(ConfigPath, Config) with { Code = ["class Program { }"] };

    /// <summary>The same, kept to the output that every compiler has.</summary>
    public static GeneratorProject WithoutPreCompilation { get; } = Project with
    {
        Properties = new Dictionary<string, string>(Project.Properties) { ["RestSourcePreCompilation"] = "false" },
    };
}
