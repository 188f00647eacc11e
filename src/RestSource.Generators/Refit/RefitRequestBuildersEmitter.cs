using RestSource.Generators.Emission;
using RestSource.Generators.Emission.Methods;

namespace RestSource.Generators.Refit;

/// <summary>Emits the request builders that <c>AddRefitClient</c> wants, from Refit 14 on, of every interface.</summary>
internal static class RefitRequestBuildersEmitter
{
    private const string Services = "global::Microsoft.Extensions.DependencyInjection.IServiceCollection";
    private const string AddSingleton = "global::Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddSingleton";
    private const string GetRequiredService = "global::Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService";

    /// <summary>Emits their registration; nothing when the consumer's Refit has no use for it.</summary>
    public static void Emit(CodeWriter writer, SourceEmission source)
    {
        if (!source.Refit.TakesRequestBuilders)
        {
            return;
        }

        writer.Blank();
        using (writer.Block($"""
            /// <summary>Lets <c>AddRefitClient</c> give the interfaces of {DocText.Code(source.Source.Name)} without Refit.Reflection. Call it after <c>AddRefitClient</c>.</summary>
            /// <param name="services">The services.</param>
            /// <returns>The services.</returns>
            public static {Services} Add{source.Source.Prefix}RefitRequestBuilders(this {Services} services)
            """))
        {
            foreach (var resource in source.Resources)
            {
                var contract = source.Source.Qualified(resource.Names.Interface);
                var settings = $"{GetRequiredService}<global::Refit.SettingsFor<{contract}>>(provider).Settings";
                writer.Lines(CommaList.Of(
                    $"{AddSingleton}<global::Refit.IRequestBuilder<{contract}>>(",
                    ["services", $"static provider => new RefitRequestBuilder<{contract}>({settings})"],
                    ");"));
            }

            writer.Lines("return services;");
        }

        writer.Blank();
        EmitBuilder(writer, source.Refit);
    }

    private static void EmitBuilder(CodeWriter writer, RefitSupport refit)
    {
        using (writer.Block("""
            // Carries Refit's settings; the interface's own class makes the requests.
            private sealed class RefitRequestBuilder<T> : global::Refit.IRequestBuilder<T>
            """))
        {
            writer.Lines("""
                public RefitRequestBuilder(global::Refit.RefitSettings? settings)
                {
                    Settings = settings ?? new global::Refit.RefitSettings();
                }

                public global::Refit.RefitSettings Settings { get; }

                """);
            if (refit.RequestBuildersReflect)
            {
                // Only since the interface says it: nothing is reflected on.
                writer.Lines("""
                    [global::System.Diagnostics.CodeAnalysis.RequiresUnreferencedCode("As the interface has it.")]
                    [global::System.Diagnostics.CodeAnalysis.RequiresDynamicCode("As the interface has it.")]
                    """);
            }

            writer.Lines("""
                public global::System.Func<global::System.Net.Http.HttpClient, object[], object?> BuildRestResultFuncForMethod(
                    string methodName,
                    global::System.Type[]? parameterTypes = null,
                    global::System.Type[]? genericArgumentTypes = null) =>
                    throw new global::System.NotSupportedException("No request of this interface is built by reflection.");
                """);
        }
    }
}
