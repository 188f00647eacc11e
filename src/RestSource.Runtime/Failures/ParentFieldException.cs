using RestSource.Parents;

namespace RestSource;

/// <summary>
/// A parent record has no value that the requests of a child can carry: the field of a placeholder <c>{resources.PARENT.FIELD}</c> is null or missing,
/// or it stands in a path and is empty, <c>.</c> or <c>..</c>, which would lead to another path.
/// </summary>
public sealed class ParentFieldException : RestSourceException
{
    internal ParentFieldException(ResourceDescription resource, ResourceDescription parent, ParentFieldFault fault)
        : base(new RequestFailure(resource, Cause(fault)) { Advice = AdviceOn(fault, resource, parent) }, innerException: null)
    {
        Field = fault.Field;
    }

    /// <summary>Gets the field, as the config writes it: <c>owner.id</c>. The record is in <see cref="RestSourceException.Parent"/>.</summary>
    public string Field { get; }

    private static string Cause(ParentFieldFault fault) => fault.Value switch
    {
        null => $"the field \"{fault.Field}\", which the request needs, is null or missing.",
        "" => $"the field \"{fault.Field}\" is empty, and the request's path needs it.",
        var value => $"the field \"{fault.Field}\" is \"{value}\", which would lead the request to another path.",
    };

    private static string AdviceOn(ParentFieldFault fault, ResourceDescription resource, ResourceDescription parent) => fault.IsMissing
        ? $"if such records of the parent are to be passed over, write \"on_missing_parent\": \"skip\" for \"{resource.Name}\". Else correct the placeholder {{resources.{parent.Name}.{fault.Field}}}."
        : $"leave such records out by a filter in the \"processing_steps\" of \"{parent.Name}\".";
}
