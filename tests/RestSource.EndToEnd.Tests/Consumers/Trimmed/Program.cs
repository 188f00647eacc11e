using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Trimmed.Shop;

// Without a container, and with one: both print the records as JSON, a line each.
var url = new Uri(args[0]);
await using (var shop = ShopSource.Create(new ShopOptions { BaseUrl = url, ApiKey = "key" }))
{
    await PrintAsync(shop.Orders);
}

var services = new ServiceCollection();
services.AddShopSource(options => (options.BaseUrl, options.ApiKey) = (url, "key"));
await using var provider = services.BuildServiceProvider();
await PrintAsync(provider.GetRequiredService<OrdersClient>());

static async Task PrintAsync(OrdersClient orders)
{
    await foreach (var order in orders.ReadAllAsync())
    {
        using var json = new MemoryStream();
        await using (var writer = new Utf8JsonWriter(json))
        {
            ((RestSource.IJsonRecord<Order>)order).Write(writer);
        }

        Console.WriteLine(System.Text.Encoding.UTF8.GetString(json.ToArray()));
    }
}
