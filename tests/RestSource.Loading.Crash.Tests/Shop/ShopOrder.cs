using System.Text.Json.Serialization;

namespace RestSource.Loading.Crash.Tests.Shop;

/// <summary>An order as the API gives it.</summary>
internal sealed record ShopOrder(
    [property: JsonPropertyName("id")] int Id,
    [property: JsonPropertyName("revision")] int Revision,
    [property: JsonPropertyName("note")] string? Note,
    [property: JsonPropertyName("deleted")] bool Deleted,
    [property: JsonPropertyName("buyer")] ShopBuyer Buyer,
    [property: JsonPropertyName("lines")] IReadOnlyList<ShopLine> Lines,
    [property: JsonPropertyName("tags")] IReadOnlyList<string> Tags);

/// <summary>Who ordered.</summary>
internal sealed record ShopBuyer([property: JsonPropertyName("name")] string Name);

/// <summary>What was ordered.</summary>
internal sealed record ShopLine([property: JsonPropertyName("sku")] string Sku, [property: JsonPropertyName("quantity")] int Quantity);
