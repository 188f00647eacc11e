using RestSource.Generators.Emission.Methods;

namespace RestSource.Generators.Emission.Sources;

/// <summary>Emits what tells System.Text.Json of a source's records, for programs in which its own generator cannot see them.</summary>
internal static class JsonResolverEmitter
{
    private const string Resolver = "global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver";
    private const string Json = "global::RestSource.Json";

    /// <summary>Emits it.</summary>
    public static void Emit(CodeWriter writer, SourceEmission source)
    {
        writer.Lines(DocText.Summary($"The records of {DocText.Code(source.Source.Name)}, for System.Text.Json.")).Mark();
        using (writer.Block($"public static class {source.Source.Json}"))
        {
            writer.Lines("/// <summary>Gets what knows the records, and arrays, lists and sequences of them, without reflection. Combine it with what knows your own types.</summary>");
            writer.Lines(CommaList.Of(
                $"public static {Resolver} Resolver {{ get; }} = new {Json}.JsonRecordResolver(",
                source.Records.Select(record => $"{Json}.JsonRecordType.Of<{source.Source.Qualified(record)}>()"),
                ");"));
        }
    }
}
