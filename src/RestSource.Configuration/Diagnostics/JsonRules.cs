namespace RestSource.Configuration.Diagnostics;

/// <summary>Rules about a file as JSON.</summary>
public static class JsonRules
{
    /// <summary>Gets RSG0001. Arguments: what is wrong and what to write.</summary>
    public static DiagnosticRule InvalidJson { get; } = DiagnosticRule.Error(
        id: "RSG0001",
        category: "Json",
        title: "The file is not valid JSON",
        message: "{0}");

    /// <summary>Gets RSG0005. Arguments: the key.</summary>
    public static DiagnosticRule RepeatedKey { get; } = DiagnosticRule.Error(
        id: "RSG0005",
        category: "Json",
        title: "A key stands twice in one object",
        message: "'{0}' stands in this object already: keep one of the two");
}
