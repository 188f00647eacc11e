using RestSource.Configuration.Model;

namespace RestSource.Generators.Emission.Selectors;

/// <summary>Spells a JSONPath as the runtime's selector.</summary>
internal static class SelectorEmitter
{
    private const string Step = "global::RestSource.Json.JsonStep";

    /// <summary>The expression, or <c>null</c> for no selector.</summary>
    public static string Expression(SelectorModel? selector) => selector is null
        ? "null"
        : $"new global::RestSource.Json.JsonSelector({string.Join(", ", selector.Steps.Select(StepExpression))})";

    private static string StepExpression(SelectorStep step) => step switch
    {
        SelectorStep.Name name => $"{Step}.Name({CSharpLiteral.Text(name.Value)})",
        SelectorStep.Index index => $"{Step}.Index({CSharpLiteral.Number(index.Value)})",
        SelectorStep.Wildcard => $"{Step}.Wildcard",
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "No runtime step is known for this selector step."),
    };
}
