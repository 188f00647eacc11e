using RestSource.Generators.Emission.Records;

namespace RestSource.Generators.Emission;

/// <summary>Emits records into a file of their own, which nothing but the config and the project file has a say in.</summary>
internal static class RecordFileEmitter
{
    /// <summary>Emits the records of several resources, into a file that is called after the first.</summary>
    /// <param name="resources">The resources of one source, at least one.</param>
    public static EmittedFile Emit(IReadOnlyList<ResourceEmission> resources)
    {
        var first = resources[0];
        var writer = CSharpFile.Begin(first.MarkGenerated);
        using (writer.Block($"namespace {first.Source.Namespace}"))
        {
            writer.Separated(resources, RecordEmitter.Emit);
        }

        return new EmittedFile($"{first.Source.Prefix}.{first.Names.Name}.Records.g.cs", writer.ToString());
    }
}
