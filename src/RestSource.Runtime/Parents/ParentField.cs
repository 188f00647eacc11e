namespace RestSource.Parents;

/// <summary>A field of a parent record that the requests of a child name: config placeholder <c>{resources.PARENT.FIELD}</c>.</summary>
/// <param name="path">The field as the config writes it, for messages.</param>
/// <param name="read">Takes its value from a record; <see langword="default"/> when it is null or missing.</param>
/// <typeparam name="TParent">The parent's record.</typeparam>
public sealed class ParentField<TParent>(string path, Func<TParent, RequestValue> read)
{
    /// <summary>Gets the field as the config writes it: <c>id</c>, <c>owner.id</c>.</summary>
    internal string Path { get; } = path;

    internal RequestValue Of(TParent record) => read(record);
}
