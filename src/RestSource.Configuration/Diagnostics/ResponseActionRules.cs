namespace RestSource.Configuration.Diagnostics;

/// <summary>Rules about <c>response_actions</c>.</summary>
public static class ResponseActionRules
{
    /// <summary>Gets RSG4020. No arguments.</summary>
    public static DiagnosticRule NoCondition { get; } = DiagnosticRule.Warning(
        id: "RSG4020",
        category: "Resources",
        title: "A response action has no condition",
        message: "No answer fits this entry, since it has no condition: give it 'status_code', 'content' or 'when', or remove it");

    /// <summary>Gets RSG4021. No arguments.</summary>
    public static DiagnosticRule NoAction { get; } = DiagnosticRule.Warning(
        id: "RSG4021",
        category: "Resources",
        title: "A response action does nothing",
        message: "This entry has no 'action', so it does nothing: write \"action\": \"ignore\", \"retry\" or \"fail\". "
            + "What a Python function did with the answer belongs in a DelegatingHandler, given as PrimaryHandler of the options");
}
