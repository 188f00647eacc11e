using RestSource.Configuration.Model;
using RestSource.Configuration.Schema;
using RestSource.Generators.Emission.Records;
using RestSource.Generators.Naming;

namespace RestSource.Generators.Emission.Loading;

/// <summary>The table that records become: objects in them flattened, lists left to tables of their own.</summary>
internal sealed class LoadedTable
{
    /// <summary>The column of the fields that the config does not declare.</summary>
    public const string Additional = "_additional";

    /// <summary>The column of a bare value.</summary>
    public const string Value = "value";

    /// <summary>What stands for the record in the expressions of columns and lists.</summary>
    public const string Record = "record";

    private readonly List<LoadedColumn> _columns = [];
    private readonly List<LoadedList> _lists = [];
    private readonly bool _keepsAdditional;

    private LoadedTable(TableScope scope)
    {
        Hints = scope.Hints();
        _keepsAdditional = scope.Resource.Contract.Columns == ContractMode.Evolve;
    }

    /// <summary>Gets the columns, in the order in which a row is written.</summary>
    public IReadOnlyList<LoadedColumn> Columns => _columns;

    /// <summary>Gets the lists.</summary>
    public IReadOnlyList<LoadedList> Lists => _lists;

    /// <summary>Gets what the config says of the columns.</summary>
    public TableHints Hints { get; }

    /// <summary>Gets the columns of the primary key.</summary>
    public IEnumerable<LoadedColumn> Key => _columns.Where(column => Hints.IsInPrimaryKey(column.Field));

    /// <summary>The table of a record that is a row.</summary>
    public static LoadedTable Of(RecordSyntax record, TableScope scope)
    {
        var table = new LoadedTable(scope);
        table.AddFields(new Place(scope, Record + ".", Path: [], MayBeNull: false), record.Columns);
        foreach (var column in record.Parent?.Columns ?? [])
        {
            table.AddIncluded(scope, column);
        }

        if (record.MayBeBare)
        {
            table._columns.Add(new LoadedColumn(Value, Value, nameof(ColumnType.Json), $"Write({Record}.Value)", MayBeNull: true));
        }

        if (record.Model.Kind != RecordKind.BareValue)
        {
            table.AddAdditional(scope, Record + ".");
        }

        return table;
    }

    /// <summary>The table of bare values that are the items of a list.</summary>
    public static LoadedTable OfValues(ColumnType type, TableScope scope)
    {
        var table = new LoadedTable(scope);
        table._columns.Add(new LoadedColumn(Value, Value, table.TypeOf(new FieldType.Scalar(type), Value), $"Write({Record})", MayBeNull: true));
        return table;
    }

    /// <summary>The table of lists that are the items of a list: nothing but the list.</summary>
    public static LoadedTable OfLists(FieldType.Array type, RecordNames? record, TableScope scope)
    {
        var table = new LoadedTable(scope);
        if (scope.TakesApart)
        {
            table._lists.Add(new LoadedList(TableScope.List, TableScope.List, Record, type, record, scope.Below(TableScope.List)));
        }
        else
        {
            table._columns.Add(new LoadedColumn(TableScope.List, TableScope.List, nameof(ColumnType.Json), WriteOf(type, Record), MayBeNull: true));
        }

        return table;
    }

    private void AddFields(Place place, IEnumerable<RecordColumn> fields)
    {
        foreach (var column in fields)
        {
            AddField(place, column);
        }
    }

    private void AddField(Place place, RecordColumn column)
    {
        var (name, value) = (ColumnName.Of(column.Field.Name), place.Owner + column.Names.Property);
        switch (column.Field.Type)
        {
            case FieldType.Object nested when place.Scope.TakesApart:
                AddObject(place, column, nested.Record);
                break;
            case FieldType.Array array when place.Scope.TakesApart:
                _lists.Add(new LoadedList(place.Scope.NameOf(name), place.PathOf(column), value, array, column.Names.Record, place.Scope.Below(name)));
                break;
            default:
                AddValue(place, column);
                break;
        }
    }

    private void AddObject(Place place, RecordColumn column, RecordModel record)
    {
        var inner = place.Into(column);
        AddFields(inner, RecordColumn.Of(record, column.Names.Record!));
        AddAdditional(inner.Scope, inner.Owner);
    }

    private void AddValue(Place place, RecordColumn column)
    {
        var name = place.Scope.NameOf(ColumnName.Of(column.Field.Name));
        _columns.Add(new LoadedColumn(
            name,
            place.PathOf(column),
            TypeOf(column.Field.Type, name),
            WriteOf(column.Field.Type, place.Owner + column.Names.Property),
            place.MayBeNull || column.Field.Nullable));
    }

    // What the parent's record holds stands in the parent's tables already: a list is not taken apart once more for each child.
    private void AddIncluded(TableScope scope, RecordColumn column) =>
        AddValue(new Place(scope, $"{Record}.{ParentNaming.Property}?.", Path: [], MayBeNull: false), column);

    private void AddAdditional(TableScope scope, string owner)
    {
        if (_keepsAdditional)
        {
            _columns.Add(new LoadedColumn(scope.NameOf(Additional), scope.NameOf(Additional), nameof(ColumnType.Json), $"Write({owner}Additional)", MayBeNull: true));
        }
    }

    private string TypeOf(FieldType type, string column) => type switch
    {
        FieldType.Scalar { Type: ColumnType.Decimal } when Hints.Find(column)?.DataType == "wei" => "Wei",
        FieldType.Scalar scalar => scalar.Type.ToString(),
        _ => nameof(ColumnType.Json),
    };

    private static string WriteOf(FieldType type, string value) => type switch
    {
        FieldType.Array array => $"WriteList({value}, {FieldSyntax.ItemWriter(array.Element)})",
        FieldType.Object => $"WriteRecord({value})",
        _ => $"Write({value})",
    };

    /// <summary>A record while its fields are gone through.</summary>
    /// <param name="Scope">Where its fields go.</param>
    /// <param name="Owner">The expression for it and a dot: <c>record.Owner?.</c>.</param>
    /// <param name="Path">The JSON names that lead to it.</param>
    /// <param name="MayBeNull">Whether it may be null.</param>
    private sealed record Place(TableScope Scope, string Owner, IReadOnlyList<string> Path, bool MayBeNull)
    {
        public string PathOf(RecordColumn column) => string.Join(".", Path.Append(column.Field.Name));

        public Place Into(RecordColumn column) => new(
            Scope.Into(ColumnName.Of(column.Field.Name)),
            $"{Owner}{column.Names.Property}{(column.Field.Nullable ? "?" : string.Empty)}.",
            [.. Path, column.Field.Name],
            MayBeNull || column.Field.Nullable);
    }
}
