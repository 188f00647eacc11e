using RestSource.Configuration;
using RestSource.Configuration.Model;
using RestSource.Json;

namespace RestSource.JsonPath.Tests;

/// <summary>Makes the runtime's selector of a bound path, as emitted code does.</summary>
internal static class RuntimeSelector
{
    public static JsonSelector Of(EquatableArray<SelectorStep> steps) => new(Steps(steps));

    private static JsonStep[] Steps(EquatableArray<SelectorStep> steps) => [.. steps.Select(Of)];

    private static JsonStep Of(SelectorStep step) => step switch
    {
        SelectorStep.Name name => JsonStep.Name(name.Value),
        SelectorStep.Index index => JsonStep.Index(index.Value),
        SelectorStep.Wildcard => JsonStep.Wildcard,
        SelectorStep.Slice slice => JsonStep.Slice(slice.Start, slice.End, slice.Step),
        SelectorStep.Filter filter => JsonStep.Filter(Of(filter.Condition)),
        SelectorStep.AnyOf choice => JsonStep.AnyOf(Steps(choice.Steps)),
        SelectorStep.AnyDepth descent => JsonStep.AnyDepth(Of(descent.Step)),
        SelectorStep.Paths paths => JsonStep.Paths([.. paths.Alternatives.Select(Of)]),
        _ => throw new NotSupportedException(step.ToString()),
    };

    private static JsonFilter Of(FilterModel condition) => condition switch
    {
        FilterModel.Any any => JsonFilter.Any([.. any.Conditions.Select(Of)]),
        FilterModel.All all => JsonFilter.All([.. all.Conditions.Select(Of)]),
        FilterModel.Not not => JsonFilter.Not(Of(not.Condition)),
        FilterModel.Exists exists => JsonFilter.Exists(Of(exists.Query)),
        FilterModel.Compare compare => JsonFilter.Compare(Of(compare.Left), Enum.Parse<JsonComparison>(compare.Comparison.ToString()), Of(compare.Right)),
        FilterModel.Matches matches => JsonFilter.Matches(Of(matches.Text), matches.Pattern),
        _ => throw new NotSupportedException(condition.ToString()),
    };

    private static JsonOperand Of(OperandModel operand) => operand switch
    {
        OperandModel.Text text => JsonOperand.Text(text.Value),
        OperandModel.Number number => JsonOperand.Json(number.Raw),
        OperandModel.Boolean boolean => JsonOperand.Json(boolean.Value ? "true" : "false"),
        OperandModel.Null => JsonOperand.Json("null"),
        OperandModel.Query query => Of(query),
        OperandModel.Length length => JsonOperand.Length(Of(length.Of)),
        OperandModel.Count count => JsonOperand.Count(Of(count.Of)),
        _ => throw new NotSupportedException(operand.ToString()),
    };

    private static JsonOperandPath Of(OperandModel.Query query) =>
        query.IsFromRoot ? JsonOperand.Root(Steps(query.Steps)) : JsonOperand.Current(Steps(query.Steps));
}
