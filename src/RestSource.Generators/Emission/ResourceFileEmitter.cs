using RestSource.Generators.Emission.Records;

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
        }

        return new EmittedFile($"{resource.Source.Prefix}.{resource.Names.Name}.g.cs", writer.ToString());
    }
}
