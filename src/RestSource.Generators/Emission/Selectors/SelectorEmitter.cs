using RestSource.Configuration;
using RestSource.Configuration.Model;

namespace RestSource.Generators.Emission.Selectors;

/// <summary>Spells a JSONPath as the runtime's selector.</summary>
internal static class SelectorEmitter
{
    private const string Selector = "global::RestSource.Json.JsonSelector";

    private const string Step = "global::RestSource.Json.JsonStep";

    /// <summary>The expression, or <c>null</c> for no selector.</summary>
    public static string Expression(SelectorModel? selector) => selector is null ? "null" : Path(selector.Steps);

    /// <summary>The steps as arguments, with commas between them.</summary>
    public static string Arguments(EquatableArray<SelectorStep> steps) => string.Join(", ", steps.Select(StepExpression));

    private static string Path(EquatableArray<SelectorStep> steps) => $"new {Selector}({Arguments(steps)})";

    private static string StepExpression(SelectorStep step) => step switch
    {
        SelectorStep.Name name => $"{Step}.Name({CSharpLiteral.Text(name.Value)})",
        SelectorStep.Index index => $"{Step}.Index({CSharpLiteral.Number(index.Value)})",
        SelectorStep.Wildcard => $"{Step}.Wildcard",
        SelectorStep.Slice slice => $"{Step}.Slice(start: {Optional(slice.Start)}, end: {Optional(slice.End)}, step: {CSharpLiteral.Number(slice.Step)})",
        SelectorStep.Filter filter => $"{Step}.Filter({FilterEmitter.Expression(filter.Condition)})",
        SelectorStep.AnyOf choice => $"{Step}.AnyOf({Arguments(choice.Steps)})",
        SelectorStep.AnyDepth descent => $"{Step}.AnyDepth({StepExpression(descent.Step)})",
        SelectorStep.Paths paths => $"{Step}.Paths({string.Join(", ", paths.Alternatives.Select(Path))})",
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "No runtime step is known for this selector step."),
    };

    private static string Optional(int? value) => value is { } number ? CSharpLiteral.Number(number) : "null";
}
