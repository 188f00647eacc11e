using RestSource.Generators.Emission.Methods;
using RestSource.Generators.Emission.Records;

namespace RestSource.Generators.Emission.Loading;

/// <summary>Emits which tables a record becomes, and how each column of a row is written: straight calls with the types of the record.</summary>
internal static class RecordTableEmitter
{
    /// <summary>The namespace of what tables are made of.</summary>
    public const string Loading = "global::RestSource.Loading";

    /// <summary>Emits it for each record of a resource that is a row: a part of its own, since records are the same for those who do not load.</summary>
    public static void Emit(CodeWriter writer, ResourceEmission resource)
    {
        var record = RecordSyntax.Of(resource);
        foreach (var row in record.Nested().Prepend(record).Where(static row => row.Table is { IsRow: true }))
        {
            Emit(writer, row, LoadedTable.Of(row, row.Table!));
            writer.Blank();
        }
    }

    private static void Emit(CodeWriter writer, RecordSyntax record, LoadedTable table)
    {
        var type = record.Names.Type;
        var loadable = $"{Loading}.ILoadable<{type}>";
        using (writer.Block($"public sealed partial record {type} : {loadable}"))
        {
            writer.Lines($"static {Loading}.RecordTable<{type}> {loadable}.Table {{ get; }} = {Expression(type, table, new RecordListEmitter(record.Source))};");
        }
    }

    /// <summary>The expression for a table.</summary>
    /// <param name="type">The type of what a row is made of.</param>
    /// <param name="table">The table.</param>
    /// <param name="lists">Spells the lists in a row.</param>
    public static string Expression(string type, LoadedTable table, RecordListEmitter lists)
    {
        var key = table.Key.ToArray();
        return CommaList.Of(
            $"new {Loading}.RecordTable<{type}>(",
            [
                "columns: " + Array(LoadedColumnEmitter.Type, table.Columns.Select(column => LoadedColumnEmitter.Expression(column, table.Hints))),
                $"write: {Writer(table.Columns)}",
            ],
            ")" + ObjectInitializer.Of(
                key.Length == 0 ? null : $"WriteKey = {Writer(key)}",
                ObjectInitializer.Array("Lists", $"{Loading}.RecordList<{type}>", table.Lists.Select(list => lists.Expression(type, list)))));
    }

    /// <summary>The method that writes columns.</summary>
    private static string Writer(IReadOnlyCollection<LoadedColumn> columns) => columns.Count == 0
        ? "static (_, _) => { }"
        : $"static ({LoadedTable.Record}, row) =>\n{{{string.Concat(columns.Select(static column => $"\n    row.{column.Write};"))}\n}}";

    private static string Array(string type, IEnumerable<string> items) =>
        items.ToArray() is { Length: > 0 } list ? CommaList.Of($"new {type}[]\n{{", list, "\n}") : $"global::System.Array.Empty<{type}>()";
}
