using System.Text.Json.Serialization;
using Consumer.Shop;

namespace RestSource.Interop.Tests;

/// <summary>A context of a user's own, over emitted records: it compiles where System.Text.Json's generator sees them, and nowhere else.</summary>
[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(IReadOnlyList<Customer>))]
[JsonSerializable(typeof(Report))]
internal sealed partial class ShopContext : JsonSerializerContext;

/// <summary>A type of a user's own that holds emitted records.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Orders">Records.</param>
internal sealed record Report(string Title, List<Order> Orders);
