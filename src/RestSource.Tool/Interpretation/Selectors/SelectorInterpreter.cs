using System.Diagnostics.CodeAnalysis;
using RestSource.Configuration;
using RestSource.Configuration.Model;
using RestSource.Json;

namespace RestSource.Tool.Interpretation.Selectors;

/// <summary>Makes the runtime's selector of a JSONPath.</summary>
internal static class SelectorInterpreter
{
    /// <summary>Makes it; <see langword="null"/> of none.</summary>
    [return: NotNullIfNotNull(nameof(selector))]
    public static JsonSelector? Of(SelectorModel? selector) => selector is null ? null : Path(selector.Steps);

    /// <summary>The runtime's steps.</summary>
    public static JsonStep[] Steps(EquatableArray<SelectorStep> steps) => [.. steps.Select(Step)];

    private static JsonSelector Path(EquatableArray<SelectorStep> steps) => new(Steps(steps));

    private static JsonStep Step(SelectorStep step) => step switch
    {
        SelectorStep.Name name => JsonStep.Name(name.Value),
        SelectorStep.Index index => JsonStep.Index(index.Value),
        SelectorStep.Wildcard => JsonStep.Wildcard,
        SelectorStep.Slice slice => JsonStep.Slice(slice.Start, slice.End, slice.Step),
        SelectorStep.Filter filter => JsonStep.Filter(FilterInterpreter.Of(filter.Condition)),
        SelectorStep.AnyOf choice => JsonStep.AnyOf(Steps(choice.Steps)),
        SelectorStep.AnyDepth descent => JsonStep.AnyDepth(Step(descent.Step)),
        SelectorStep.Paths paths => JsonStep.Paths([.. paths.Alternatives.Select(Path)]),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "No runtime step is known for this selector step."),
    };
}
