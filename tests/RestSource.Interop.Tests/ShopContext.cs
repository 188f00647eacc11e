using System.Text.Json.Serialization;
using Consumer.Shop;

namespace RestSource.Interop.Tests;

/// <summary>A context of a user's own, over records, collections of them, and a type that holds them.</summary>
/// <remarks>It compiles where System.Text.Json's generator sees the records, and nowhere else.</remarks>
[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(IReadOnlyList<Customer>))]
[JsonSerializable(typeof(Report))]
internal sealed partial class ShopContext : JsonSerializerContext;

/// <summary>A type of a user's own that holds emitted records.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Orders">Records.</param>
internal sealed record Report(string Title, List<Order> Orders);
