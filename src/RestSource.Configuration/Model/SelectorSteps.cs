namespace RestSource.Configuration.Model;

/// <summary>What there is to know of a path from its steps alone.</summary>
public static class SelectorSteps
{
    /// <summary>Whether the step picks among the items of a list, so that each value it leads to is a record, even one that is a list.</summary>
    public static bool PicksItems(this SelectorStep step) => step switch
    {
        SelectorStep.Wildcard or SelectorStep.Slice or SelectorStep.Filter => true,
        SelectorStep.AnyOf choice => choice.Steps.All(PicksItems),
        SelectorStep.AnyDepth descent => PicksItems(descent.Step),
        SelectorStep.Paths paths => paths.Alternatives.All(PickItems),
        _ => false,
    };

    /// <summary>Whether the last step of a path does; <see langword="false"/> for the root.</summary>
    public static bool PickItems(this EquatableArray<SelectorStep> steps) => steps.Count > 0 && steps[steps.Count - 1].PicksItems();

    /// <summary>Whether a path leads to one value at most: names and indexes alone (RFC 9535, section 2.3.5.1).</summary>
    public static bool AreSingular(this EquatableArray<SelectorStep> steps) =>
        steps.All(static step => step is SelectorStep.Name or SelectorStep.Index);
}
