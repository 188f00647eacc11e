namespace RestSource.Generators.Emission.Records;

/// <summary>Emits a resource's record and the records nested in it.</summary>
internal static class RecordEmitter
{
    /// <summary>Emits them, the outermost first.</summary>
    public static void Emit(CodeWriter writer, ResourceEmission resource) =>
        writer.Lines(DocText.Summary($"One record of {DocText.Code(resource.Resource.Name)}{DocText.AfterColon(resource.Resource.Description)}"));
}
