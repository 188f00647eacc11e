using RestSource.Generators.Emission.Clients;
using RestSource.Generators.Emission.Interfaces;
using RestSource.Generators.Emission.Records;
using RestSource.Generators.Refit;

namespace RestSource.Generators.Emission;

/// <summary>Emits the file of a resource: its record, its interface, and what serves and reads it.</summary>
internal static class ResourceFileEmitter
{
    /// <summary>Emits the file.</summary>
    public static EmittedFile Emit(ResourceEmission resource)
    {
        var writer = CSharpFile.Begin(resource.MarkGenerated);
        using (writer.Block($"namespace {resource.Source.Namespace}"))
        {
            RecordEmitter.Emit(writer, resource);
            writer.Blank();
            InterfaceEmitter.Emit(writer, resource);
            writer.Blank();
            ApiEmitter.Emit(writer, resource);
            writer.Blank();
            ClientEmitter.Emit(writer, resource);
        }

        RefitStubEmitter.Emit(writer, resource);
        return new EmittedFile($"{resource.Source.Prefix}.{resource.Names.Name}.g.cs", writer.ToString());
    }
}
