using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Trimmed.Shop;

// Without a container, and with one: both print the records as JSON, a line each, by their own code and by System.Text.Json's.
var url = new Uri(args[0]);
await using (var shop = ShopSource.Create(new ShopOptions { BaseUrl = url, ApiKey = "key" }))
{
    await foreach (var order in shop.Orders.ReadAllAsync())
    {
        using var text = new MemoryStream();
        await using (var writer = new Utf8JsonWriter(text))
        {
            ((RestSource.IJsonRecord<Order>)order).Write(writer);
        }

        Console.WriteLine(System.Text.Encoding.UTF8.GetString(text.ToArray()));
    }
}

var services = new ServiceCollection();
services.AddShopSource(options => (options.BaseUrl, options.ApiKey) = (url, "key"));
await using var provider = services.BuildServiceProvider();
var json = new JsonSerializerOptions { TypeInfoResolver = ShopJson.Resolver };
var all = new List<Order>();
await foreach (var order in provider.GetRequiredService<OrdersClient>().ReadAllAsync())
{
    all.Add(order);
}

var copy = (List<Order>)JsonSerializer.Deserialize(JsonSerializer.Serialize(all, json.GetTypeInfo(typeof(List<Order>))), json.GetTypeInfo(typeof(List<Order>)))!;
foreach (var order in copy)
{
    Console.WriteLine(JsonSerializer.Serialize(order, json.GetTypeInfo(typeof(Order))));
}
