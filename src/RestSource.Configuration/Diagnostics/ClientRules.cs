namespace RestSource.Configuration.Diagnostics;

/// <summary>Rules about <c>client</c>, headers and the texts in which secrets and settings stand.</summary>
public static class ClientRules
{
    /// <summary>Gets RSG1001. Arguments: what is wrong and what to write.</summary>
    public static DiagnosticRule InvalidBaseUrl { get; } = DiagnosticRule.Error(
        id: "RSG1001",
        category: "Client",
        title: "The base URL is not valid",
        message: "'base_url' {0}");

    /// <summary>Gets RSG1003. Arguments: what is wrong and what to write.</summary>
    public static DiagnosticRule InvalidHeader { get; } = DiagnosticRule.Error(
        id: "RSG1003",
        category: "Client",
        title: "A header is not valid",
        message: "{0}");

    /// <summary>Gets RSG1004. No arguments.</summary>
    public static DiagnosticRule InvalidAllowedHost { get; } = DiagnosticRule.Error(
        id: "RSG1004",
        category: "Client",
        title: "An allowed host is not valid",
        message: "This is not a host: write its name alone, as in \"files.example.com\" or \"files.example.com:8443\"");

    /// <summary>Gets RSG1005. Arguments: what is wrong and what to write.</summary>
    public static DiagnosticRule InvalidPlaceholder { get; } = DiagnosticRule.Error(
        id: "RSG1005",
        category: "Client",
        title: "A placeholder is not valid",
        message: "{0}");
}
