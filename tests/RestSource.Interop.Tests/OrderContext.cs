using System.Text.Json.Serialization;
using Consumer.Shop;

namespace RestSource.Interop.Tests;

[JsonSerializable(typeof(Order))]
internal sealed partial class OrderContext : JsonSerializerContext;
