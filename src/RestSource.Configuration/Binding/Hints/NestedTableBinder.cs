using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;
using RestSource.Configuration.Schema;

namespace RestSource.Configuration.Binding;

/// <summary>Binds <c>nested_hints</c>: an object of hints by the name of the nested table.</summary>
internal static class NestedTableBinder
{
    private static readonly KeyTable Keys = new(
        "a nested table",
        "parent_table_name",
        "write_disposition",
        "primary_key",
        "merge_key",
        "columns",
        "schema_contract",
        "table_format",
        "file_format",
        "references");

    public static EquatableArray<NestedTableModel> Bind(JsonObjectNode? node, DiagnosticBag diagnostics) =>
        (node?.Members ?? []).Where(static member => !KeyTable.IsForPeople(member.Name)).Select(member => Bind(member, diagnostics)).OfType<NestedTableModel>().ToEquatableArray();

    private static NestedTableModel? Bind(JsonMember member, DiagnosticBag diagnostics)
    {
        if (member.Value is not JsonObjectNode node)
        {
            diagnostics.Report(KeyRules.WrongType, member.Value.Span, member.Name, "an object of hints, as in { \"primary_key\": \"id\" }");
            return null;
        }

        var keys = new ObjectReader(node, Keys, diagnostics);
        var disposition = WriteDispositionBinder.Bind(keys.Value("write_disposition"), diagnostics);
        return new NestedTableModel(
            member.Name,
            keys.Name("parent_table_name", "a name, as in \"orders\""),
            disposition.IsWritten ? disposition.Disposition : null,
            NamesOf("primary_key"),
            NamesOf("merge_key"),
            SchemaContractBinder.Bind(keys.Value("schema_contract"), diagnostics),
            HintsBinder.BindShared(keys, diagnostics) with
            {
                Merge = disposition.Merge,
                Columns = ColumnsBinder.Bind(inherited: null, keys.Value("columns"), diagnostics).Select(static column => column.Hints).ToEquatableArray(),
            });

        EquatableArray<string> NamesOf(string key) => KeyColumnBinder.Bind(keys.Member(key), diagnostics).Select(static column => column.Name).ToEquatableArray();
    }
}
