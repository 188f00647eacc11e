namespace RestSource.Configuration.Diagnostics;

/// <summary>Rules about what is said to whoever loads.</summary>
public static class HintRules
{
    /// <summary>Gets RSG4040. No arguments.</summary>
    public static DiagnosticRule StrategyWithoutPrimaryKey { get; } = DiagnosticRule.Error(
        id: "RSG4040",
        category: "Resources",
        title: "A strategy that goes by the primary key has none",
        message: "The strategies 'upsert' and 'insert-only' tell rows by their primary key alone and this resource has none: "
            + "give it a 'primary_key', or write \"strategy\": \"delete-insert\" to go by 'merge_key'");
}
