using RestSource.Loading.Schema;

namespace RestSource.Loading.Dispositions;

/// <summary>The parts that statements of merges are made of. The table is <c>t</c> in them, its temporary table <c>s</c>.</summary>
internal static class MergeSql
{
    /// <summary>Gives the condition that a row and a staged one have the same values in columns. A null is like no other.</summary>
    public static string Matches(IEnumerable<TableColumn> columns, SqlDialect dialect) =>
        string.Join(" AND ", columns.Select(column => $"t.{dialect.Quote(column.Name)} = s.{dialect.Quote(column.Name)}"));

    /// <summary>Gives the condition that a row and a staged one are the same in columns, nulls included.</summary>
    public static string AreSame(IEnumerable<TableColumn> columns, SqlDialect dialect) =>
        string.Join(" AND ", columns.Select(column => dialect.IsSame($"t.{dialect.Quote(column.Name)}", $"s.{dialect.Quote(column.Name)}")));

    /// <summary>Gives the condition that a record says of itself that it is gone (hint <c>hard_delete</c>): with a bool when it is true, else when there is anything.</summary>
    public static string IsGone(TableColumn column, string alias, SqlDialect dialect) =>
        $"{alias}.{dialect.Quote(column.Name)}{(column.Type == ColumnDataType.Bool ? " IS TRUE" : " IS NOT NULL")}";
}
