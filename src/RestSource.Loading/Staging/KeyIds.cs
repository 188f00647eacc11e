namespace RestSource.Loading.Staging;

/// <summary>Ids that follow from table and primary key, so that a record has the same in every load. A key that has a null is none, and gets an id that no other row has.</summary>
internal sealed class KeyIds<T>(string table, Action<T, RowWriter> writeKey) : RowIds<T>
{
    private readonly RowDigest _digest = new();
    private readonly UniqueIds<T> _unique = new();

    public override string Of(T record)
    {
        _digest.Begin();
        _digest.WriteText(table);
        writeKey(record, _digest);
        return _digest.HasNull ? _unique.Of(record) : _digest.ToId();
    }
}
