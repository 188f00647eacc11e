namespace RestSource.Configuration.Diagnostics;

/// <summary>Rules about <c>processing_steps</c>.</summary>
public static class ProcessingStepRules
{
    /// <summary>Gets RSG4030. No arguments.</summary>
    public static DiagnosticRule NoStep { get; } = DiagnosticRule.Warning(
        id: "RSG4030",
        category: "Resources",
        title: "A processing step does nothing",
        message: "This entry names no step, so it does nothing. A Python function becomes a method of the generated client: write \"filter\": \"IsActive\", "
            + "or 'map' or 'yield_map', and the method's body in C#");

    /// <summary>Gets RSG4031. Arguments: the name, what it is already.</summary>
    public static DiagnosticRule NameTaken { get; } = DiagnosticRule.Error(
        id: "RSG4031",
        category: "Resources",
        title: "The name of a processing step is taken",
        message: "'{0}' is {1}: give this step a name of its own");
}
