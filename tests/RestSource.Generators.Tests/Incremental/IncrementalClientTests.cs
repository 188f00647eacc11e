using Microsoft.CodeAnalysis;
using RestSource.TestKit;

namespace RestSource.Generators.Tests.Incremental;

/// <summary>What is emitted for resources that are read from where the last read ended.</summary>
public class IncrementalClientTests
{
    private const string Path = "/demo/shop.restsource.json";

    private const string Shop = """
        {
          "client": { "base_url": "https://api.example.com" },
          "resource_defaults": { "primary_key": "id", "endpoint": { "paginator": { "type": "offset", "limit": 100 } } },
          "resources": [
            {
              "name": "orders",
              "columns": { "id": { "data_type": "bigint", "nullable": false }, "changed_at": { "data_type": "timestamp" } },
              "endpoint": {
                "params": { "changed_since": "{incremental.start_value}", "state": "paid" },
                "incremental": { "cursor_path": "changed_at", "initial_value": "2024-01-01T00:00:00Z", "lag": 60, "row_order": "asc", "on_cursor_value_missing": "exclude" }
              }
            },
            {
              "name": "items",
              "columns": { "position": { "data_type": "bigint" } },
              "include_from_parent": ["changed_at"],
              "endpoint": {
                "path": "orders/{resources.orders.id}/items",
                "incremental": { "cursor_path": "position", "initial_value": "{config.first}", "start_param": "from" }
              }
            }
          ]
        }
        """;

    public static TheoryData<string> Calls =>
    [
        "shop.Orders.ReadAllAsync()",
        "shop.Orders.ReadAllAsync(token)",
        "shop.Orders.ReadAllAsync(since: System.DateTimeOffset.UnixEpoch)",
        "shop.Orders.ReadAllAsync(until: System.DateTimeOffset.UnixEpoch, state: null, cancellationToken: token)",
        "shop.Orders.ReadPagesAsync(\"offset:100\", since: System.DateTimeOffset.UnixEpoch)",
        "shop.Items.ReadAllAsync(new RestSource.ReadOptions { MaxConcurrency = 8 }, since: 5, until: 10)",
        "shop.Items.ReadAllAsync(17)",
        "shop.Items.ReadAllAsync(orderId: 17, since: 5)",
        "shop.ReadAsync(ItemsClient.Resource)",
        "new OrdersClient(api)",
        "new OrdersClient(api, stateStore: new RestSource.State.InMemoryStateStore())",
        "new ItemsClient(null!, shop.Orders, initialValue: 5)",
    ];

    [Theory]
    [MemberData(nameof(Calls))]
    public void Call_Compiles_AndMeansOneThing(string call)
    {
        var run = Run(Shop).AddCode($$"""
            using Demo.Shop;
            internal static class Program
            {
                public static object Call(ShopSource shop, IOrdersApi api, System.Threading.CancellationToken token) => {{call}};
            }
            """);

        Assert.Empty(run.Problems());
    }

    [Fact]
    public void Client_OfAnIncrementalResource() =>
        Snapshot.Matches(From("/// <summary>Reads <c>orders</c> from", Run(Shop).Files["Shop.Orders.g.cs"]), "Shop.Orders.g.cs");

    [Fact]
    public void Client_OfAnIncrementalChild_WithFieldsOfTheParent() =>
        Snapshot.Matches(From("/// <summary>What a record of <c>items</c> has", Run(Shop).Files["Shop.Items.g.cs"]), "Shop.Items.g.cs");

    [Theory]
    [InlineData("bigint", "Number<long>")]
    [InlineData("double", "Number<double>")]
    [InlineData("decimal", "Number<decimal>")]
    [InlineData("timestamp", "Time")]
    [InlineData("date", "Time")]
    public void Source_ReadsASetting_AsTheColumnIs(string type, string method)
    {
        var run = Run(Shop.Replace("\"position\": { \"data_type\": \"bigint\" }", $"\"position\": {{ \"data_type\": \"{type}\" }}", StringComparison.Ordinal));

        Assert.Contains(
            $"initialValue: global::RestSource.Incremental.CursorSetting.{method}(resource: global::Demo.Shop.ItemsClient.Resource, key: \"initial_value\", written: \"{{config.first}}\", value: connection.Setting(\"config.first\"))",
            run.Files["Shop.g.cs"],
            StringComparison.Ordinal);
        Assert.Empty(run.Problems());
    }

    [Theory]
    [InlineData("window")]
    [InlineData("since")]
    [InlineData("until")]
    [InlineData("options")]
    [InlineData("start_value")]
    [InlineData("token")]
    public void Param_OfAnAwkwardName_ClashesWithNothing(string name) =>
        Assert.Empty(Run(Shop.Replace("\"state\"", $"\"{name}\"", StringComparison.Ordinal)).Problems());

    private static string From(string begin, string file) => file[(file.IndexOf(begin, StringComparison.Ordinal) - 4)..];

    private static GeneratorRun Run(string config)
    {
        var run = GeneratorRun.Of(new RestSourceGenerator(), GeneratorProject.With(Path, config));
        Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return run;
    }
}
