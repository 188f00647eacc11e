namespace RestSource.Parents;

/// <summary>A parent record whose fields are all there.</summary>
/// <typeparam name="TParent">The record.</typeparam>
public sealed class ParentRecord<TParent>
{
    private readonly RequestValue[] _values;

    internal ParentRecord(TParent record, RequestValue[] values)
    {
        Record = record;
        _values = values;
    }

    /// <summary>Gets the record.</summary>
    public TParent Record { get; }

    /// <summary>Gets the value of a field.</summary>
    /// <param name="field">Its place among the fields of the <see cref="ParentLink{TParent}"/>, from 0.</param>
    public RequestValue this[int field] => _values[field];
}
