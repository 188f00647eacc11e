using RestSource.Generators.Emission.Sources;

namespace RestSource.Generators.Emission;

/// <summary>Emits the file of a source: its options, the class that holds its clients, what System.Text.Json is told of its records, and its registration.</summary>
internal static class SourceFileEmitter
{
    /// <summary>Emits the file.</summary>
    public static EmittedFile Emit(SourceEmission source)
    {
        var writer = CSharpFile.Begin(source.MarkGenerated);
        using (writer.Block($"namespace {source.Source.Namespace}"))
        {
            OptionsEmitter.Emit(writer, source);
            writer.Blank();
            SourceEmitter.Emit(writer, source);
            writer.Blank();
            JsonResolverEmitter.Emit(writer, source);
        }

        RegistrationEmitter.Emit(writer, source);
        return new EmittedFile($"{source.Source.Prefix}.g.cs", writer.ToString());
    }
}
