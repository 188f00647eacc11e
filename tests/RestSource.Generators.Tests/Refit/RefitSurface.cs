using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RestSource.TestKit;

namespace RestSource.Generators.Tests.Refit;

/// <summary>The part of Refit's public surface that emitted code meets, as each range of versions has it, with the same way to find an implementation.</summary>
internal static class RefitSurface
{
    /// <summary>The version ranges that differ, by their first version.</summary>
    public static TheoryData<int> Versions => [7, 11, 12, 14, 15];

    /// <summary>A stand-in for a version, ready to be referenced.</summary>
    public static CSharpCompilation Of(int version) => CSharpCompilation.Create(
        "Refit",
        Sources(version).Select(static source => CSharpSyntaxTree.ParseText(source)),
        GeneratorProject.RunningReferences,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private static string[] Sources(int version) => version switch
    {
        7 => [Attributes, BuilderWithoutSettings, RequestBuilder, UpTo10],
        11 => [Attributes, BuilderWithoutSettings, RequestBuilder, From11],
        12 => [Attributes, BuilderWithSettings, RequestBuilder, From12, Factory],
        14 => [Attributes, BuilderWithSettings, NoRequestBuilder, From12, Factory],
        15 => [Attributes, BuilderThatReflects, NoRequestBuilder, From12, Factory],
        _ => throw new ArgumentOutOfRangeException(nameof(version)),
    };

    private const string Attributes = """
        namespace Refit;
        using System;
        public abstract class HttpMethodAttribute(string path) : Attribute { public string Path { get; } = path; }
        [AttributeUsage(AttributeTargets.Method)] public sealed class GetAttribute(string path) : HttpMethodAttribute(path);
        [AttributeUsage(AttributeTargets.Method)] public sealed class PostAttribute(string path) : HttpMethodAttribute(path);
        [AttributeUsage(AttributeTargets.Method | AttributeTargets.Interface)] public sealed class HeadersAttribute(params string[] headers) : Attribute { public string[] Headers { get; } = headers; }
        [AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)] public sealed class AliasAsAttribute(string name) : Attribute { public string Name { get; } = name; }
        [AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)] public sealed class QueryAttribute(CollectionFormat format) : Attribute { public CollectionFormat CollectionFormat { get; } = format; }
        public enum CollectionFormat { RefitParameterFormatter, Csv, Ssv, Tsv, Pipes, Multi }
        public sealed class RefitSettings;
        """;

    private const string BuilderWithoutSettings = """
        #nullable enable
        namespace Refit;
        using System; using System.Net.Http;
        public interface IRequestBuilder { Func<HttpClient, object[], object?> BuildRestResultFuncForMethod(string methodName, Type[]? parameterTypes = null, Type[]? genericArgumentTypes = null); }
        public interface IRequestBuilder<T> : IRequestBuilder;
        """;

    private const string BuilderWithSettings = """
        #nullable enable
        namespace Refit;
        using System; using System.Net.Http;
        public interface IRequestBuilder { RefitSettings Settings { get; } Func<HttpClient, object[], object?> BuildRestResultFuncForMethod(string methodName, Type[]? parameterTypes = null, Type[]? genericArgumentTypes = null); }
        public interface IRequestBuilder<T> : IRequestBuilder;
        """;

    private const string BuilderThatReflects = """
        #nullable enable
        namespace Refit;
        using System; using System.Diagnostics.CodeAnalysis; using System.Net.Http;
        public interface IRequestBuilder
        {
            RefitSettings Settings { get; }
            [RequiresUnreferencedCode("Reflects.")]
            [RequiresDynamicCode("Reflects.")]
            Func<HttpClient, object[], object?> BuildRestResultFuncForMethod(string methodName, Type[]? parameterTypes = null, Type[]? genericArgumentTypes = null);
        }
        public interface IRequestBuilder<T> : IRequestBuilder;
        """;

    // Up to 13: checks every method of the interface before anything is served.
    private const string RequestBuilder = """
        #nullable enable
        namespace Refit;
        using System; using System.Linq; using System.Net.Http; using System.Reflection; using System.Threading.Tasks;
        public static class RequestBuilder
        {
            public static IRequestBuilder<T> ForType<T>()
            {
                foreach (var method in typeof(T).GetMethods())
                {
                    var path = method.GetCustomAttributes().OfType<HttpMethodAttribute>().Single().Path;
                    if (!path.StartsWith('/') || path.Contains('{')) throw new ArgumentException($"URL path {path} is not served.");
                    if (method.ReturnType.GetGenericTypeDefinition() != typeof(Task<>)) throw new ArgumentException("All REST Methods must return Task<T>.");
                }
                return new Reflected<T>();
            }
            private sealed class Reflected<T> : IRequestBuilder<T>
            {
                public RefitSettings Settings { get; } = new();
                public Func<HttpClient, object[], object?> BuildRestResultFuncForMethod(string methodName, Type[]? parameterTypes = null, Type[]? genericArgumentTypes = null) => throw new NotSupportedException();
            }
        }
        """;

    private const string NoRequestBuilder = """
        #nullable enable
        namespace Refit;
        using System;
        public static class RequestBuilder
        {
            public static IRequestBuilder<T> ForType<T>() => throw new NotSupportedException("This interface needs the reflection request builder, which is not installed");
        }
        """;

    private const string UpTo10 = """
        #nullable enable
        namespace Refit;
        using System; using System.Net.Http;
        public static class RestService
        {
            public static T For<T>(HttpClient client) => (T)For(typeof(T), client, RequestBuilder.ForType<T>());
            public static object For(Type type, HttpClient client, IRequestBuilder builder)
            {
                var name = $"Refit.Implementation.Generated+{type.Namespace!.Replace(".", "")}{type.Name}";
                return Activator.CreateInstance(type.Assembly.GetType(name) ?? throw new InvalidOperationException($"{name} is not there."), client, builder)!;
            }
        }
        """;

    private const string From11 = """
        #nullable enable
        namespace Refit;
        using System; using System.Collections.Generic; using System.Net.Http;
        public static class RestService
        {
            private static readonly Dictionary<Type, Func<HttpClient, IRequestBuilder, object>> Factories = new();
            public static void RegisterGeneratedFactory(Type refitInterfaceType, Func<HttpClient, IRequestBuilder, object> factory) => Factories[refitInterfaceType] = factory;
            public static T For<T>(HttpClient client) => (T)Factories[typeof(T)](client, RequestBuilder.ForType<T>());
        }
        """;

    private const string From12 = """
        #nullable enable
        namespace Refit;
        using System; using System.Collections.Generic; using System.Net.Http;
        public static class RestService
        {
            private static readonly Dictionary<Type, Func<HttpClient, IRequestBuilder, object>> Factories = new();
            private static readonly Dictionary<Type, Func<HttpClient, RefitSettings, object>> SettingsFactories = new();
            public static void RegisterGeneratedFactory(Type refitInterfaceType, Func<HttpClient, IRequestBuilder, object> factory) => Factories[refitInterfaceType] = factory;
            public static void RegisterGeneratedFactory<T>(Func<HttpClient, IRequestBuilder, T> factory) => Factories[typeof(T)] = (client, builder) => factory(client, builder)!;
            public static void RegisterGeneratedSettingsFactory<T>(Func<HttpClient, RefitSettings, T> factory) => SettingsFactories[typeof(T)] = (client, settings) => factory(client, settings)!;
            public static T For<T>(HttpClient client) => ForGenerated<T>(client);
            public static T For<T>(HttpClient client, IRequestBuilder<T> builder) => (T)Factories[typeof(T)](client, builder);
            public static T ForGenerated<T>(HttpClient client) => (T)SettingsFactories[typeof(T)](client, new RefitSettings());
        }
        """;

    // Refit.HttpClientFactory.
    private const string Factory = """
        #nullable enable
        namespace Refit;
        using System; using System.Net.Http; using Microsoft.Extensions.DependencyInjection;
        public class SettingsFor<T>(RefitSettings? settings) { public RefitSettings? Settings { get; } = settings; }
        public static class HttpClientFactoryExtensions
        {
            public static IHttpClientBuilder AddRefitClient<T>(this IServiceCollection services) where T : class
            {
                services.AddSingleton(new SettingsFor<T>(null));
                services.AddSingleton<IRequestBuilder<T>>(_ => RequestBuilder.ForType<T>());
                return services.AddHttpClient(typeof(T).Name).AddTypedClient((client, provider) => RestService.For(client, provider.GetRequiredService<IRequestBuilder<T>>()));
            }
            public static IHttpClientBuilder AddRefitGeneratedClient<T>(this IServiceCollection services) where T : class =>
                services.AddHttpClient(typeof(T).Name).AddTypedClient((client, provider) => RestService.ForGenerated<T>(client));
        }
        """;
}
