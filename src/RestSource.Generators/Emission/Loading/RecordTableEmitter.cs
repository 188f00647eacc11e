using RestSource.Generators.Emission.Methods;
using RestSource.Generators.Emission.Records;

namespace RestSource.Generators.Emission.Loading;

/// <summary>Emits which tables a record becomes, and how each column of a row is written: straight calls with the types of the record.</summary>
internal static class RecordTableEmitter
{
    /// <summary>The namespace of what tables are made of.</summary>
    public const string Loading = "global::RestSource.Loading";

    /// <summary>The interface of a record that is a row.</summary>
    public static string Interface(RecordSyntax record) => $"{Loading}.ILoadable<{record.Names.Type}>";

    /// <summary>Emits its member.</summary>
    public static void Emit(CodeWriter writer, RecordSyntax record, TableScope scope)
    {
        var table = LoadedTable.Of(record, scope);
        var type = record.Names.Type;
        writer.Lines($"static {Loading}.RecordTable<{type}> {Interface(record)}.Table {{ get; }} = {Expression(type, table, new RecordListEmitter(record.Source))};");
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
