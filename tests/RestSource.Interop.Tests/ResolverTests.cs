using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Consumer.Shop;

namespace RestSource.Interop.Tests;

/// <summary>What every compiler gives: a resolver that knows the records, to combine with a context that need not see them.</summary>
public partial class ResolverTests
{
    private const string Ada = """{"id":1,"name":"Ada","channel":"web"}""";
    private const string Bo = """{"id":2,"name":"Bo"}""";

    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(ShopJson.Resolver, OwnContext.Default) };

    [Theory]
    [InlineData(typeof(Customer), Ada)]
    [InlineData(typeof(Customer[]), $"[{Ada},{Bo}]")]
    [InlineData(typeof(List<Customer>), $"[{Ada},{Bo}]")]
    [InlineData(typeof(IReadOnlyList<Customer>), $"[{Ada},{Bo}]")]
    [InlineData(typeof(IEnumerable<Customer>), "[]")]
    [InlineData(typeof(OrderLine), """{"sku":"A-1","count":2}""")]
    public void RecordsAndCollections_AreReadAndWritten(Type type, string json)
    {
        var value = JsonSerializer.Deserialize(json, Options.GetTypeInfo(type));

        Assert.Equal(json, JsonSerializer.Serialize(value, Options.GetTypeInfo(type)));
    }

    [Fact]
    public async Task ASequenceThatIsStillBeingRead_IsWrittenAsItComes()
    {
        using var json = new MemoryStream();
        await JsonSerializer.SerializeAsync(json, Customers(), Options.GetTypeInfo(typeof(IAsyncEnumerable<Customer>)));

        Assert.Equal($"[{Ada},{Bo}]", System.Text.Encoding.UTF8.GetString(json.ToArray()));
    }

    [Fact]
    public void OwnTypes_ComeFromTheContext() =>
        Assert.Equal("""{"Name":"x"}""", JsonSerializer.Serialize(new Own("x"), Options.GetTypeInfo(typeof(Own))));

    [Theory]
    [InlineData(typeof(Guid))]
    [InlineData(typeof(HashSet<Customer>))]
    [InlineData(typeof(Customer[,]))]
    [InlineData(typeof(KeyValuePair<Customer, Customer>))]
    public void WhatItDoesNotKnow_ItLeavesToOthers(Type type) => Assert.Null(ShopJson.Resolver.GetTypeInfo(type, Options));

    private static async IAsyncEnumerable<Customer> Customers()
    {
        foreach (var json in new[] { Ada, Bo })
        {
            await Task.Yield();
            yield return (Customer)JsonSerializer.Deserialize(json, Options.GetTypeInfo(typeof(Customer)))!;
        }
    }

    /// <summary>A type of the user's.</summary>
    /// <param name="Name">Its name.</param>
    internal sealed record Own(string Name);

    /// <summary>A context of the user's.</summary>
    [JsonSerializable(typeof(Own))]
    internal sealed partial class OwnContext : JsonSerializerContext;
}
