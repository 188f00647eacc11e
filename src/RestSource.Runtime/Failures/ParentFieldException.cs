namespace RestSource;

/// <summary>A parent record has no value where the requests of a child need one: the field of a placeholder <c>{resources.PARENT.FIELD}</c> is null or missing.</summary>
public sealed class ParentFieldException : RestSourceException
{
    internal ParentFieldException(ResourceDescription resource, ResourceDescription parent, string field)
        : base(
            new RequestFailure(resource, $"the field \"{field}\", which the request needs, is null or missing.")
            {
                Advice = $"if such records of the parent are to be passed over, write \"on_missing_parent\": \"skip\" for \"{resource.Name}\". Else correct the placeholder {{resources.{parent.Name}.{field}}}.",
            },
            innerException: null)
    {
        Field = field;
    }

    /// <summary>Gets the field, as the config writes it: <c>owner.id</c>. The record is in <see cref="RestSourceException.Parent"/>.</summary>
    public string Field { get; }
}
