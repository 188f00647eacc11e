namespace RestSource.Configuration.Diagnostics;

/// <summary>Rules about resources and their endpoints.</summary>
public static class ResourceRules
{
    /// <summary>Gets RSG4001. Arguments: the name.</summary>
    public static DiagnosticRule RepeatedResource { get; } = DiagnosticRule.Error(
        id: "RSG4001",
        category: "Resources",
        title: "Two resources have one name",
        message: "A resource named '{0}' is declared already: give each a name of its own and set 'path' in its endpoint");

    /// <summary>Gets RSG4002. Arguments: an example of what to write.</summary>
    public static DiagnosticRule EmptyName { get; } = DiagnosticRule.Error(
        id: "RSG4002",
        category: "Resources",
        title: "A name is empty",
        message: "A name must not be empty: write {0}");

    /// <summary>Gets RSG4003. Arguments: the placeholder's name, what to write.</summary>
    public static DiagnosticRule UnboundPathPlaceholder { get; } = DiagnosticRule.Error(
        id: "RSG4003",
        category: "Resources",
        title: "A placeholder in a path has no value",
        message: "'{0}' has no value: {1}");

    /// <summary>Gets RSG4004. No arguments.</summary>
    public static DiagnosticRule MergeWithoutKeys { get; } = DiagnosticRule.Warning(
        id: "RSG4004",
        category: "Resources",
        title: "A merge has no keys to merge by",
        message: "Records are merged by key and this resource has none, so they would only be appended: give it a 'primary_key' or a 'merge_key', "
            + "or write \"write_disposition\": \"append\"");

    /// <summary>Gets RSG4010. No arguments.</summary>
    public static DiagnosticRule TwoBodies { get; } = DiagnosticRule.Error(
        id: "RSG4010",
        category: "Resources",
        title: "A request has two bodies",
        message: "'json' and 'data' exclude each other: keep 'json' for a JSON body or 'data' for a form, and write null for the one that comes from the defaults");
}
