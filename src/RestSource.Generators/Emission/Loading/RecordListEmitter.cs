using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Methods;
using RestSource.Generators.Emission.Records;
using RestSource.Generators.Naming;

namespace RestSource.Generators.Emission.Loading;

/// <summary>Spells a list in a row: of records, of bare values, or of lists, for which there is a table in between.</summary>
internal sealed class RecordListEmitter(SourceIdentity source)
{
    private const string Loading = RecordTableEmitter.Loading;

    private readonly FieldSyntax _syntax = new(source);

    /// <summary>The expression.</summary>
    /// <param name="owner">The type of what holds it.</param>
    /// <param name="list">The list.</param>
    public string Expression(string owner, LoadedList list)
    {
        var (name, items) = ($"name: {CSharpLiteral.Text(list.Name)}", $"items: static {LoadedTable.Record} => {list.Value}");
        var element = list.Type.Element;
        if (element is FieldType.Object)
        {
            return $"{Loading}.RecordList.OfRecords<{owner}, {source.Qualified(list.Record!.Type)}>({name}, {items})";
        }

        var type = _syntax.TypeOf(element, IsNullable(list.Type), list.Record);
        return CommaList.Of(
            $"{Loading}.RecordList.Of<{owner}, {type}>(", [name, items, $"table: {Table(list, type)}", $"writeItem: {FieldSyntax.ItemWriter(element)}"], ")");
    }

    // Texts and bytes are what they are; of the others there are two types, and a table for each.
    private static bool IsNullable(FieldType.Array list) =>
        list.ElementNullable || list.Element is FieldType.Scalar { Type: ColumnType.Text or ColumnType.Binary };

    private string Table(LoadedList list, string type)
    {
        if (list.Type.Element is FieldType.Array inner)
        {
            return RecordTableEmitter.Expression(type, LoadedTable.OfLists(inner, list.Record, list.Items), this);
        }

        var scalar = ((FieldType.Scalar)list.Type.Element).Type;
        var values = LoadedTable.OfValues(scalar, list.Items);
        return values.Hints.Find(LoadedTable.Value) is null
            ? $"{Loading}.ScalarTable.{(list.Type.ElementNullable && scalar is not (ColumnType.Text or ColumnType.Binary) ? "Nullable" : string.Empty)}{scalar}"
            : RecordTableEmitter.Expression(type, values, this);
    }
}
