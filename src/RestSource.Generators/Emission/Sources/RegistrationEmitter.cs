using RestSource.Generators.Emission.Incremental;
using RestSource.Generators.Emission.Methods;
using RestSource.Generators.Naming;
using RestSource.Generators.Refit;

namespace RestSource.Generators.Emission.Sources;

/// <summary>Emits the registration of a source with a container.</summary>
internal static class RegistrationEmitter
{
    private const string Abstractions = "global::Microsoft.Extensions.DependencyInjection";
    private const string Services = Abstractions + ".IServiceCollection";
    private const string Builder = Abstractions + ".IHttpClientBuilder";
    private const string TryAddSingleton = Abstractions + ".Extensions.ServiceCollectionDescriptorExtensions.TryAddSingleton";
    private const string GetRequiredService = Abstractions + ".ServiceProviderServiceExtensions.GetRequiredService";
    private const string GetService = Abstractions + ".ServiceProviderServiceExtensions.GetService";
    private const string GetKeyedService = Abstractions + ".ServiceProviderKeyedServiceExtensions.GetRequiredKeyedService";
    private const string Connection = "global::RestSource.Http.SourceConnection";
    private const string LoggerFactory = "global::Microsoft.Extensions.Logging.ILoggerFactory";

    /// <summary>Emits it, in the namespace where such registrations are looked for.</summary>
    public static void Emit(CodeWriter writer, SourceEmission source)
    {
        writer.Blank();
        using (writer.Block("namespace Microsoft.Extensions.DependencyInjection"))
        {
            writer.Lines(DocText.Summary($"Registers {DocText.Code(source.Source.Name)}."))
                .Mark();
            using (writer.Block($"public static class {source.Source.Extensions}"))
            {
                EmitFromConfiguration(writer, source.Source);
                EmitFromCode(writer, source);
                RefitRequestBuildersEmitter.Emit(writer, source);
                EmitLookups(writer, source.Source);
                EmitStateLookup(writer, source);
            }
        }
    }

    private static void EmitFromConfiguration(CodeWriter writer, SourceIdentity source) => writer.Lines($$"""
        /// <summary>Registers the source, its clients and interfaces, with options from a configuration section.</summary>
        /// <param name="services">The services.</param>
        /// <param name="configuration">Holds each secret and setting, under its name in the config or in C#.</param>
        /// <returns>The source's HTTP client, to add handlers to.</returns>
        public static {{Builder}} Add{{source.Source}}(this {{Services}} services, global::Microsoft.Extensions.Configuration.IConfiguration configuration)
        {
            global::System.ArgumentNullException.ThrowIfNull(configuration);
            return Add{{source.Source}}(services, options => options.Bind(configuration));
        }

        """);

    private static void EmitFromCode(CodeWriter writer, SourceEmission source)
    {
        var options = source.Source.Qualified(source.Source.Options);
        using (writer.Block($"""
            /// <summary>Registers the source, its clients and interfaces, with options set in code.</summary>
            /// <param name="services">The services.</param>
            /// <param name="configure">Sets each secret and setting.</param>
            /// <returns>The source's HTTP client, to add handlers to.</returns>
            public static {Builder} Add{source.Source.Source}(this {Services} services, global::System.Action<{options}> configure)
            """))
        {
            writer.Lines(CommaList.Of(
                $"var builder = global::RestSource.DependencyInjection.SourceRegistration.Add<{options}>(",
                [
                    "services",
                    $"source: {CSharpLiteral.Text(source.Source.Name)}",
                    "configure: configure",
                    $"define: {source.Source.Qualified(source.Source.Source)}.Define",
                ],
                ");"));
            EmitService(writer, source.Source.Qualified(source.Source.Source), $"new {source.Source.Qualified(source.Source.Source)}(Connection(provider), {(source.KeepsState ? "States(provider), " : string.Empty)}Loggers(provider))");
            foreach (var resource in source.Resources)
            {
                var contract = source.Source.Qualified(resource.Names.Interface);
                var client = source.Source.Qualified(resource.Names.Client);
                EmitService(writer, contract, $"new {source.Source.Qualified(resource.Names.Api)}(Connection(provider))");
                var parent = resource.Parent is { } names ? $"{GetRequiredService}<{source.Source.Qualified(names.Client)}>(provider), " : string.Empty;
                EmitService(writer, client, $"new {client}({GetRequiredService}<{contract}>(provider), {parent}{resource.IncrementalArguments(client, "Connection(provider)", "States(provider)")}Loggers(provider))");
            }

            writer.Lines("return builder;");
        }
    }

    // What a test or an application registered first stays.
    private static void EmitService(CodeWriter writer, string service, string instance) =>
        writer.Lines(CommaList.Of($"{TryAddSingleton}<{service}>(", ["services", $"static provider => {instance}"], ");"));

    private static void EmitLookups(CodeWriter writer, SourceIdentity source) => writer.Lines($"""

        private static {Connection} Connection(global::System.IServiceProvider provider) =>
            {GetKeyedService}<{Connection}>(provider, {CSharpLiteral.Text(source.Name)});

        private static {LoggerFactory}? Loggers(global::System.IServiceProvider provider) =>
            {GetService}<{LoggerFactory}>(provider);
        """);

    private static void EmitStateLookup(CodeWriter writer, SourceEmission source)
    {
        if (source.KeepsState)
        {
            writer.Lines($"""

                private static {IncrementalParameters.StateStoreType} States(global::System.IServiceProvider provider) =>
                    global::RestSource.DependencyInjection.SourceRegistration.StateStoreOf<{source.Source.Qualified(source.Source.Options)}>(provider);
                """);
        }
    }
}
