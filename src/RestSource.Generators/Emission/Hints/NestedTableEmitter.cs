using RestSource.Configuration.Model;

namespace RestSource.Generators.Emission.Hints;

/// <summary>Spells the hints of nested tables as the runtime's description of them.</summary>
internal static class NestedTableEmitter
{
    private const string Type = "global::RestSource.NestedTableDescription";

    /// <summary>The member <c>NestedTables</c>; <see langword="null"/> when there are none.</summary>
    public static string? Member(IEnumerable<NestedTableModel> tables) => ObjectInitializer.Array("NestedTables", Type, tables.Select(Expression));

    private static string Expression(NestedTableModel table) => $"new {Type}(Name: {CSharpLiteral.Text(table.Name)})" + ObjectInitializer.Of(
        ObjectInitializer.Text("ParentTable", table.ParentTable),
        ObjectInitializer.Enum("WriteDisposition", table.WriteDisposition),
        MergeEmitter.Member(table.Hints.Merge),
        ObjectInitializer.Names("PrimaryKey", table.PrimaryKey),
        ObjectInitializer.Names("MergeKey", table.MergeKey),
        ObjectInitializer.Array("Columns", ColumnHintsEmitter.Type, table.Hints.Columns.Select(ColumnHintsEmitter.Expression)),
        SchemaContractEmitter.Member(table.Contract),
        ObjectInitializer.Enum("TableFormat", table.Hints.TableFormat),
        ObjectInitializer.Text("FileFormat", table.Hints.FileFormat),
        ReferenceEmitter.Member(table.Hints.References));
}
