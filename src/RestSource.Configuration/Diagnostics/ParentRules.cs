namespace RestSource.Configuration.Diagnostics;

/// <summary>Rules about resources that are read for each record of another one.</summary>
public static class ParentRules
{
    /// <summary>Gets RSG4060. Arguments: what to write (words of a suggestion).</summary>
    public static DiagnosticRule UnknownParent { get; } = DiagnosticRule.Error(
        id: "RSG4060",
        category: "Resources",
        title: "The parent of a resource does not exist",
        message: "No resource of this config has this name. {0}");

    /// <summary>Gets RSG4061. Arguments: the names of the resources, with arrows between.</summary>
    public static DiagnosticRule Cycle { get; } = DiagnosticRule.Error(
        id: "RSG4061",
        category: "Resources",
        title: "Resources wait for each other",
        message: "Each of these resources is read for the records of the next, so none can begin: {0}. Take the values from a resource that stands alone");

    /// <summary>Gets RSG4062. Arguments: the resource, its first parent, the other parent.</summary>
    public static DiagnosticRule SeveralParents { get; } = DiagnosticRule.Error(
        id: "RSG4062",
        category: "Resources",
        title: "A resource has several parents",
        message: "'{0}' takes values of '{1}' already, and a resource has one parent: take them all from '{1}', or let '{1}' include those of '{2}' by 'include_from_parent'");

    /// <summary>Gets RSG4063. Arguments: the parent, what to write.</summary>
    public static DiagnosticRule UnknownField { get; } = DiagnosticRule.Error(
        id: "RSG4063",
        category: "Resources",
        title: "The records of a parent have no such field",
        message: "The records of '{0}' have no such field. {1}");

    /// <summary>Gets RSG4064. No arguments.</summary>
    public static DiagnosticRule NoParent { get; } = DiagnosticRule.Error(
        id: "RSG4064",
        category: "Resources",
        title: "A resource without a parent includes fields of it",
        message: "This resource has no parent to include fields of: name one, as in \"path\": \"posts/{{resources.posts.id}}/comments\", or remove the key");

    /// <summary>Gets RSG4065. Arguments: the param.</summary>
    public static DiagnosticRule UnusedResolve { get; } = DiagnosticRule.Error(
        id: "RSG4065",
        category: "Resources",
        title: "A param of type 'resolve' is not part of the path",
        message: "A param of type 'resolve' fills the path, and the path does not name it: write {{{0}}} there, or send it in the query as {{resources.NAME.FIELD}} in place of this object");
}
