namespace RestSource.Configuration.Diagnostics;

/// <summary>Rules about credentials.</summary>
public static class AuthenticationRules
{
    /// <summary>Gets RSG2001. Arguments: the key, the placeholder to write.</summary>
    public static DiagnosticRule LiteralSecret { get; } = DiagnosticRule.Warning(
        id: "RSG2001",
        category: "Authentication",
        title: "A secret stands in the file",
        message: "'{0}' would be compiled into the assembly for all to read: write \"{1}\" and give the value at run time");
}
