using RestSource.Configuration.Model;
using RestSource.Configuration.Schema;

namespace RestSource.Generators.Emission.Loading;

/// <summary>Where the fields of a record go when it is loaded: into which table, after which names, and how far what is in them is taken apart.</summary>
/// <remarks>As in dlt, an object costs a level of config key <c>max_table_nesting</c> within its row, and a list one for all rows of its table.</remarks>
/// <param name="Resource">The resource.</param>
/// <param name="Table">The table's name below that of the resource; empty for the resource's own.</param>
/// <param name="Level">How many levels may follow below a row of the table.</param>
/// <param name="Objects">The normalised names of the objects between the row and the record.</param>
internal sealed record TableScope(ResourceModel Resource, string Table, int Level, IReadOnlyList<string> Objects)
{
    /// <summary>The table of a list's items that are lists themselves holds these in a list of this name.</summary>
    public const string List = "list";

    /// <summary>Gets a value indicating whether the record is a row, and not an object within one.</summary>
    public bool IsRow => Objects.Count == 0;

    /// <summary>Gets a value indicating whether objects and lists in the record are taken apart, and not one JSON column.</summary>
    public bool TakesApart => Level > Objects.Count;

    /// <summary>The records of a resource.</summary>
    public static TableScope Of(ResourceModel resource) => new(resource, Table: string.Empty, resource.Hints.MaxTableNesting ?? int.MaxValue, Objects: []);

    /// <summary>The name, from the row on, of a field of the record.</summary>
    /// <param name="column">The field's own, normalised.</param>
    public string NameOf(string column) => string.Join(ColumnName.Separator, Objects.Append(column));

    /// <summary>The fields of the object in a field.</summary>
    /// <param name="column">The field's name, normalised.</param>
    public TableScope Into(string column) => this with { Objects = [.. Objects, column] };

    /// <summary>The items of the list in a field, which are rows of a table of their own.</summary>
    /// <param name="column">The field's name, normalised.</param>
    public TableScope Below(string column) => this with
    {
        Table = Table.Length == 0 ? NameOf(column) : Table + ColumnName.Separator + NameOf(column),
        Level = Level - 1,
        Objects = [],
    };

    /// <summary>What the config says of the table's columns.</summary>
    public TableHints Hints() => Table.Length == 0 ? TableHints.Of(Resource) : TableHints.Of(Resource, Table);

    /// <summary>Where the records in a field go, whether it holds one or a list of them; <see langword="null"/> when they stay JSON.</summary>
    public TableScope? Within(FieldModel field) => !TakesApart ? null
        : field.Type is FieldType.Array array ? Items(array, Below(ColumnName.Of(field.Name)))
        : Into(ColumnName.Of(field.Name));

    private static TableScope? Items(FieldType.Array array, TableScope items) => array.Element is not FieldType.Array inner ? items
        : items.TakesApart ? Items(inner, items.Below(List))
        : null;
}
