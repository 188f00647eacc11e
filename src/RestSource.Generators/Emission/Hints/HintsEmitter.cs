using RestSource.Configuration.Model;

namespace RestSource.Generators.Emission.Hints;

/// <summary>Spells a resource's hints as an initializer of its description.</summary>
internal static class HintsEmitter
{
    /// <summary>The initializer; empty when all has its default.</summary>
    public static string Initializer(ResourceModel resource)
    {
        var hints = resource.Hints;
        return ObjectInitializer.Of(
            resource.Selected ? null : "Selected = false",
            resource.Parallelized ? "Parallelized = true" : null,
            MergeEmitter.Member(hints.Merge),
            ObjectInitializer.Array("Columns", ColumnHintsEmitter.Type, hints.Columns.Select(ColumnHintsEmitter.Expression)),
            resource.Contract == SchemaContractModel.Evolve ? null : SchemaContractEmitter.Member(resource.Contract),
            ObjectInitializer.Text("TableName", hints.TableName),
            ObjectInitializer.Enum("TableFormat", hints.TableFormat),
            ObjectInitializer.Text("FileFormat", hints.FileFormat),
            ObjectInitializer.Number("MaxTableNesting", hints.MaxTableNesting),
            ReferenceEmitter.Member(hints.References),
            NestedTableEmitter.Member(hints.NestedTables));
    }
}
