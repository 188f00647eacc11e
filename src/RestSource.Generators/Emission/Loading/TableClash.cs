using RestSource.Generators.Emission.Records;

namespace RestSource.Generators.Emission.Loading;

/// <summary>Two fields of a record that would be one column, or two lists that would be one table.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="First">The JSON names that lead to the one that comes first, with dots between; a column that all tables have is called by its name.</param>
/// <param name="Second">Those of the other.</param>
/// <param name="Name">What both would be called.</param>
internal sealed record TableClash(string Resource, string First, string Second, string Name)
{
    // What tables have besides the columns of their records.
    private static readonly string[] SystemColumns =
        ["_dlt_id", "_dlt_load_id", "_dlt_parent_id", "_dlt_root_id", "_dlt_list_idx", "_restsource_ordinal"];

    /// <summary>The clashes in the tables of a resource.</summary>
    public static IEnumerable<TableClash> Of(ResourceEmission resource)
    {
        var record = RecordSyntax.Of(resource);
        var tables = record.Nested().Prepend(record).Where(static row => row.Table is { IsRow: true }).Select(static row => LoadedTable.Of(row, row.Table!)).ToArray();
        string[] added = resource.Resource.Hints.Merge.Versions is { } versions ? [.. SystemColumns, versions.ValidFromColumn, versions.ValidToColumn] : SystemColumns;
        return tables
            .SelectMany(table => Of(resource, added.Select(static name => (name, name)).Concat(table.Columns.Select(static column => (column.Name, column.Field)))))
            .Concat(Of(resource, tables.SelectMany(static table => table.Lists).Select(static list => (list.Items.Table, list.Field))));
    }

    private static IEnumerable<TableClash> Of(ResourceEmission resource, IEnumerable<(string Name, string Field)> loaded) =>
        from one in loaded
        group one.Field by one.Name into fields
        let clashing = fields.ToArray()
        where clashing.Length > 1
        select new TableClash(resource.Resource.Name, clashing[0], clashing[1], fields.Key);
}
