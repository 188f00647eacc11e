using RestSource.Parents;

namespace RestSource;

/// <summary>
/// A parent record has no value that the requests of a child can carry: the field of a placeholder <c>{resources.PARENT.FIELD}</c> is null or missing,
/// or it stands in a path and is empty, <c>.</c> or <c>..</c>, which would lead to another path. Or it lacks a field that <c>include_from_parent</c> names.
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

    private static string Cause(ParentFieldFault fault) => fault.Kind switch
    {
        ParentFieldFaultKind.NoValue => $"the field \"{fault.Field}\", which the request needs, is null or missing.",
        ParentFieldFaultKind.NotIncluded => $"the field \"{fault.Field}\", which \"include_from_parent\" names, is missing.",
        ParentFieldFaultKind.Empty => $"the field \"{fault.Field}\" is empty, and the request's path needs it.",
        _ => $"the field \"{fault.Field}\" is \"{fault.Value}\", which would lead the request to another path.",
    };

    private static string AdviceOn(ParentFieldFault fault, ResourceDescription resource, ResourceDescription parent) => fault.Kind switch
    {
        ParentFieldFaultKind.Climbs => $"leave such records out by a filter in the \"processing_steps\" of \"{parent.Name}\".",
        var kind => $"if such records of the parent are to be passed over, write \"on_missing_parent\": \"skip\" for \"{resource.Name}\". "
            + (kind == ParentFieldFaultKind.NotIncluded ? "Else do not include the field." : $"Else correct the placeholder {{resources.{parent.Name}.{fault.Field}}}."),
    };
}
