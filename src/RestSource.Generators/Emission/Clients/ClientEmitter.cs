using RestSource.Generators.Emission.Incremental;
using RestSource.Generators.Emission.Loading;
using RestSource.Generators.Emission.Methods;
using RestSource.Generators.Emission.Parents;
using RestSource.Generators.Emission.Processing;
using RestSource.Generators.Emission.Runs;
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
            if (resource.Loads)
            {
                writer.Blank();
                LoadMethodsEmitter.Emit(writer, resource);
            }

            ProcessingStepEmitter.Emit(writer, resource);
        }
    }

    private static void EmitState(CodeWriter writer, ResourceEmission resource, PageMethod method)
    {
        writer.Lines(CommaList.Of($"private static readonly {method.Paginator.Type} Paginator = new {method.Paginator.Type}(", method.Paginator.Arguments, ");")).Blank();
        ClientConstructorEmitter.Emit(writer, resource);
        writer.Lines($$"""

            /// <summary>Gets what the config says of the resource.</summary>
            public static {{ResourceDescriptionEmitter.Type}} Resource { get; } = {{ResourceDescriptionEmitter.Expression(resource)}};

            """);
        if (resource.Loads)
        {
            LoadMethodsEmitter.EmitResource(writer, resource);
            writer.Blank();
        }

        if (resource.Resource.Endpoint.Incremental is { IsConstant: true } incremental)
        {
            CursorEmitter.EmitField(writer, resource, incremental);
            writer.Blank();
        }

        if (resource is { Resource.Parent: { } parent, Parent: { } names })
        {
            ParentLinkEmitter.Emit(writer, resource, parent, names);
            writer.Blank();
        }

        RunPartEmitter.Emit(writer, resource);
    }
}
