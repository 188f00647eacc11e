using RestSource.Generators.Emission.Clients;
using RestSource.Generators.Emission.Interfaces;
using RestSource.Generators.Emission.Loading;
using RestSource.Generators.Emission.Records;
using RestSource.Generators.Refit;

namespace RestSource.Generators.Emission;

/// <summary>Emits the file of a resource: its record, unless that was emitted ahead, its interface, and what serves and reads it.</summary>
internal static class ResourceFileEmitter
{
    /// <summary>Emits the file.</summary>
    public static EmittedFile Emit(ResourceEmission resource) => Emit([resource]);

    /// <summary>Emits several resources into one file, which is called after the first.</summary>
    /// <param name="resources">The resources of one source, at least one.</param>
    public static EmittedFile Emit(IReadOnlyList<ResourceEmission> resources)
    {
        var first = resources[0];
        var writer = CSharpFile.Begin(first.MarkGenerated).Separated(resources, Write);
        return new EmittedFile($"{first.Source.Prefix}.{first.Names.Name}.g.cs", writer.ToString());
    }

    private static void Write(CodeWriter writer, ResourceEmission resource)
    {
        using (writer.Block($"namespace {resource.Source.Namespace}"))
        {
            if (!resource.HasRecordAhead)
            {
                RecordEmitter.Emit(writer, resource);
                writer.Blank();
            }

            RecordTableEmitter.Emit(writer, resource);
            InterfaceEmitter.Emit(writer, resource);
            writer.Blank();
            ApiEmitter.Emit(writer, resource);
            writer.Blank();
            ClientEmitter.Emit(writer, resource);
        }

        RefitStubEmitter.Emit(writer, resource);
    }
}
