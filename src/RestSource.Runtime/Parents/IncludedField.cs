namespace RestSource.Parents;

/// <summary>A field of a parent record that the records of a child take over: config key <c>include_from_parent</c>.</summary>
/// <param name="path">The field as the config writes it, for messages.</param>
/// <param name="isThere">Whether a record has the field, be it null.</param>
/// <typeparam name="TParent">The parent's record.</typeparam>
public sealed class IncludedField<TParent>(string path, Func<TParent, bool> isThere)
{
    internal ParentFieldFault? FaultOf(TParent record) => isThere(record) ? null : new(path, ParentFieldFaultKind.NotIncluded);
}
