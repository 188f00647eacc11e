using RestSource.Json;
using RestSource.Loading.Schema;
using RestSource.Loading.Staging;

namespace RestSource.Loading;

/// <summary>A list in a record: a table of its own, with a row for each item, or a JSON column where there is but one table.</summary>
/// <typeparam name="T">What holds the list.</typeparam>
public abstract class RecordList<T>
{
    private protected RecordList(string name)
    {
        Name = name;
    }

    /// <summary>Gets its name, normalised: <c>tags</c>, or <c>owner__roles</c> for one in an object. The table's name is that of the table above, <c>__</c>, and this.</summary>
    public string Name { get; }

    /// <summary>Writes the whole list as one JSON column, or null.</summary>
    /// <param name="owner">What holds the list.</param>
    /// <param name="row">Takes it.</param>
    public abstract void WriteJson(T owner, RowWriter row);

    /// <summary>Makes what stages the lists, and their table.</summary>
    /// <param name="parent">The table above.</param>
    /// <param name="dialect">How the destination names tables.</param>
    internal abstract ListStage<T> StageBelow(LoadTable parent, SqlDialect dialect);
}

/// <summary>Makes lists.</summary>
public static class RecordList
{
    /// <summary>Makes a list of what a record holds.</summary>
    /// <param name="name">Its name, normalised.</param>
    /// <param name="items">Gives the items; <see langword="null"/> for none.</param>
    /// <param name="table">How an item becomes a row.</param>
    /// <param name="writeItem">Writes an item as JSON.</param>
    /// <typeparam name="T">What holds the list.</typeparam>
    /// <typeparam name="TItem">An item.</typeparam>
    public static RecordList<T> Of<T, TItem>(string name, Func<T, IReadOnlyList<TItem>?> items, RecordTable<TItem> table, JsonItemWriter<TItem> writeItem)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(writeItem);
        return new RecordList<T, TItem>(name, items, table, writeItem);
    }

    /// <summary>Makes a list of records, which say themselves how each becomes a row.</summary>
    /// <param name="name">Its name, normalised.</param>
    /// <param name="items">Gives the records; <see langword="null"/> for none.</param>
    /// <typeparam name="T">What holds the list.</typeparam>
    /// <typeparam name="TItem">A record.</typeparam>
    public static RecordList<T> OfRecords<T, TItem>(string name, Func<T, IReadOnlyList<TItem?>?> items)
        where TItem : class, IJsonRecord<TItem>, ILoadable<TItem> =>
        Of(name, items, TItem.Table!, JsonColumn.WriteRecordItem);
}
