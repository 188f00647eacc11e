using RestSource.Http;

namespace RestSource.Parents;

/// <summary>A field of a parent record that the requests of a child name: config placeholder <c>{resources.PARENT.FIELD}</c>.</summary>
/// <param name="path">The field as the config writes it, for messages.</param>
/// <param name="read">Takes its value from a record; <see langword="default"/> when it is null or missing.</param>
/// <param name="inPath">Its value fills a segment of the request's path, where a text that is empty, <c>.</c> or <c>..</c> would lead elsewhere.</param>
/// <typeparam name="TParent">The parent's record.</typeparam>
public sealed class ParentField<TParent>(string path, Func<TParent, RequestValue> read, bool inPath = false)
{
    /// <summary>Gets the field as the config writes it: <c>id</c>, <c>owner.id</c>.</summary>
    internal string Path { get; } = path;

    internal RequestValue Of(TParent record) => read(record);

    /// <summary>Says what is wrong with a value of the field; <see langword="null"/> when requests can carry it.</summary>
    internal ParentFieldFault? FaultOf(RequestValue value) =>
        value.IsNull ? new(Path, ParentFieldFaultKind.NoValue)
        : !inPath || PathSegment.Holds(value.ToString()) ? null
        : new(Path, value.ToString().Length == 0 ? ParentFieldFaultKind.Empty : ParentFieldFaultKind.Climbs, value.ToString());
}
