using RestSource.Generators.Emission.Methods;
using RestSource.Generators.Emission.Processing;
using RestSource.Generators.Emission.Texts;

namespace RestSource.Generators.Emission.Clients;

/// <summary>Emits the class that reads a resource, page after page.</summary>
internal static class ClientEmitter
{
    /// <summary>Emits it.</summary>
    public static void Emit(CodeWriter writer, ResourceEmission resource)
    {
        var model = resource.Resource;
        writer.Lines(DocText.Summary($"Reads {DocText.Code(model.Name)} from {DocText.Code(TextEmitter.AsWritten(model.Endpoint.Path))}{DocText.AfterColon(model.Description)}"))
            .Mark();
        using (writer.Block($"public sealed partial class {resource.Names.Client}"))
        {
            var method = PageMethod.Of(resource);
            EmitState(writer, resource, method);
            writer.Blank();
            ReadMethodsEmitter.Emit(writer, resource, method);
            ProcessingStepEmitter.Emit(writer, resource);
        }
    }

    private static void EmitState(CodeWriter writer, ResourceEmission resource, PageMethod method)
    {
        var contract = resource.Source.Qualified(resource.Names.Interface);
        const string loggerFactory = "global::Microsoft.Extensions.Logging.ILoggerFactory";
        writer.Lines($$"""
            {{CommaList.Of($"private static readonly {method.Paginator.Type} Paginator = new {method.Paginator.Type}(", method.Paginator.Arguments, ");")}}

            private readonly {{contract}} _api;
            private readonly global::Microsoft.Extensions.Logging.ILogger? _logger;

            /// <summary>Reads through <paramref name="api"/>: what this source gives, or a substitute for it.</summary>
            /// <param name="api">Gets one page at a time.</param>
            /// <param name="loggerFactory">Where the read is logged; by default nowhere.</param>
            public {{resource.Names.Client}}({{contract}} api, {{loggerFactory}}? loggerFactory = null)
            {
                _api = api ?? throw new global::System.ArgumentNullException(nameof(api));
                _logger = loggerFactory?.CreateLogger({{CSharpLiteral.Text($"RestSource.{resource.Source.Name}.{resource.Resource.Name}")}});
            }

            /// <summary>Gets what the config says of the resource.</summary>
            public static {{ResourceDescriptionEmitter.Type}} Resource { get; } = {{ResourceDescriptionEmitter.Expression(resource)}};
            """);
    }
}
