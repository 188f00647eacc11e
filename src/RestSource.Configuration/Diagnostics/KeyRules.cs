namespace RestSource.Configuration.Diagnostics;

/// <summary>Rules about keys and values that hold all over the config.</summary>
public static class KeyRules
{
    /// <summary>Gets RSG0002. Arguments: the key, its owner, what to write (words of a suggestion).</summary>
    public static DiagnosticRule UnknownKey { get; } = DiagnosticRule.Error(
        id: "RSG0002",
        category: "Keys",
        title: "A key is not part of the config format",
        message: "'{0}' is not a key of {1}. {2}");

    /// <summary>Gets RSG0003. Arguments: the owner, the key, an example of what to write.</summary>
    public static DiagnosticRule MissingKey { get; } = DiagnosticRule.Error(
        id: "RSG0003",
        category: "Keys",
        title: "A required key is missing",
        message: "{0} needs the key '{1}': write {2}");

    /// <summary>Gets RSG0004. Arguments: the key, what its value must be.</summary>
    public static DiagnosticRule WrongType { get; } = DiagnosticRule.Error(
        id: "RSG0004",
        category: "Keys",
        title: "A value has the wrong JSON type",
        message: "'{0}' must be {1}");

    /// <summary>Gets RSG0006. Arguments: the key or value, what to do meanwhile.</summary>
    public static DiagnosticRule NotSupportedYet { get; } = DiagnosticRule.Error(
        id: "RSG0006",
        category: "Keys",
        title: "Part of the config format is not supported yet",
        message: "'{0}' is not supported yet: {1}");

    /// <summary>Gets RSG0007. Arguments: the key, why.</summary>
    public static DiagnosticRule NoEffect { get; } = DiagnosticRule.Warning(
        id: "RSG0007",
        category: "Keys",
        title: "A key is accepted but has no effect",
        message: "'{0}' has no effect: {1}");

    /// <summary>Gets RSG0008. Arguments: the key, the C# way.</summary>
    public static DiagnosticRule NotInJson { get; } = DiagnosticRule.Error(
        id: "RSG0008",
        category: "Keys",
        title: "A key of the Python format cannot be written in JSON",
        message: "'{0}' holds Python objects and cannot be written in JSON: {1}");

    /// <summary>Gets RSG0009. Arguments: the key, what to write (words of a suggestion).</summary>
    public static DiagnosticRule UnknownValue { get; } = DiagnosticRule.Error(
        id: "RSG0009",
        category: "Keys",
        title: "A value is not one of those allowed",
        message: "This is not a value of '{0}'. {1}");

    /// <summary>Gets RSG0010. Arguments: the key, what its value must be.</summary>
    public static DiagnosticRule OutOfRange { get; } = DiagnosticRule.Error(
        id: "RSG0010",
        category: "Keys",
        title: "A value is out of range",
        message: "'{0}' must be {1}");
}
