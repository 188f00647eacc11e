using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using RestSource.Generators;
using RestSource.Interop.Tests.Support;
using RestSource.TestKit;

namespace RestSource.Interop.Tests;

/// <summary>System.Text.Json's own generator in a project whose compiler does not show it the records.</summary>
public class FallbackTests
{
    private const string Context = """
        using System.Collections.Generic;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using System.Text.Json.Serialization.Metadata;
        using Demo.Shop;

        namespace Demo;

        [JsonSerializable(typeof(Own))]
        public sealed partial class OwnContext : JsonSerializerContext { }

        public sealed record Own(string Name);

        public static class Program
        {
            private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(ShopJson.Resolver, OwnContext.Default) };

            public static string Run(string json) => JsonSerializer.Serialize(JsonSerializer.Deserialize(json, Options.GetTypeInfo(typeof(List<Order>))), Options.GetTypeInfo(typeof(List<Order>)))
                + JsonSerializer.Serialize(new Own("x"), Options.GetTypeInfo(typeof(Own)));
        }
        """;

    private const string ContextOfRecords = """
        namespace Demo;

        [System.Text.Json.Serialization.JsonSerializable(typeof(Demo.Shop.Order))]
        internal sealed partial class RecordContext : System.Text.Json.Serialization.JsonSerializerContext { }
        """;

    [Fact]
    public void ItsContextOverRecords_KnowsThemOnlyWhereTheyComeAhead()
    {
        var ahead = Run(Shop.Project, ContextOfRecords);

        Assert.Empty(ahead.Problems());
        Assert.Contains("Order", MembersOfContext(ahead));
        Assert.DoesNotContain("Order", MembersOfContext(Run(Shop.WithoutPreCompilation, ContextOfRecords)));
    }

    [Fact]
    public void TheResolverBesideItsContext_ReadsAndWritesRecordsAndOwnTypes()
    {
        const string Orders = """[{"id":1,"total":12.5,"note":"kept"},{"id":2,"total":null}]""";
        var output = Run(Shop.WithoutPreCompilation, Context).Output();
        using var image = new MemoryStream();
        Assert.True(output.Emit(image).Success, string.Join('\n', output.GetDiagnostics()));
        image.Position = 0;
        var program = new AssemblyLoadContext(name: null, isCollectible: true).LoadFromStream(image).GetType("Demo.Program")!;

        Assert.Equal(Orders + """{"Name":"x"}""", program.GetMethod("Run")!.Invoke(null, [Orders]));
    }

    private static GeneratorRun Run(GeneratorProject project, string code) =>
        GeneratorRun.Of(new RestSourceGenerator(), project with { Code = [code] }, JsonGenerator());

    private static IEnumerable<string> MembersOfContext(GeneratorRun run) => run.Output().GetTypeByMetadataName("Demo.RecordContext")!.MemberNames;

    private static IIncrementalGenerator JsonGenerator()
    {
        var path = typeof(FallbackTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static metadata => metadata.Key == "JsonGenerator").Value!;
        var generator = Assembly.LoadFrom(path).GetTypes().Single(static type => typeof(IIncrementalGenerator).IsAssignableFrom(type) && !type.IsAbstract);
        return (IIncrementalGenerator)Activator.CreateInstance(generator)!;
    }
}
