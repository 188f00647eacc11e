using RestSource.Json;
using RestSource.Loading.Schema;
using RestSource.Loading.Staging;

namespace RestSource.Loading;

/// <summary>A list whose items are known.</summary>
/// <typeparam name="T">What holds the list.</typeparam>
/// <typeparam name="TItem">An item.</typeparam>
internal sealed class RecordList<T, TItem>(string name, Func<T, IReadOnlyList<TItem>?> items, RecordTable<TItem> table, JsonItemWriter<TItem> writeItem)
    : RecordList<T>(name)
{
    public RecordTable<TItem> Table { get; } = table;

    public IReadOnlyList<TItem>? ItemsOf(T owner) => owner is null ? null : items(owner);

    public override void WriteJson(T owner, RowWriter row)
    {
        ArgumentNullException.ThrowIfNull(row);
        row.WriteList(items(owner), writeItem);
    }

    internal override ListStage<T> StageBelow(LoadTable parent, SqlDialect dialect)
    {
        ArgumentNullException.ThrowIfNull(parent);
        return new ListStage<T, TItem>(parent.Below(Name, Table.Columns, dialect), this, dialect);
    }
}
