using System.Globalization;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.JsonPath;

/// <summary>Says whether a filter's condition holds for a value (RFC 9535, section 2.3.5).</summary>
internal static class FilterEvaluation
{
    /// <summary>Whether it does.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="current">The value: <c>@</c>.</param>
    /// <param name="evaluation">The document: <c>$</c>.</param>
    public static bool Holds(FilterModel condition, JsonNode current, SelectorEvaluation evaluation) => condition switch
    {
        FilterModel.Any any => any.Conditions.Any(one => Holds(one, current, evaluation)),
        FilterModel.All all => all.Conditions.All(one => Holds(one, current, evaluation)),
        FilterModel.Not not => !Holds(not.Condition, current, evaluation),
        FilterModel.Exists exists => Select(exists.Query, current, evaluation).Count > 0,
        FilterModel.Compare compare => NodeComparison.Holds(
            ValueOf(compare.Left, current, evaluation), compare.Comparison, ValueOf(compare.Right, current, evaluation)),
        FilterModel.Matches matches => ValueOf(matches.Text, current, evaluation) is JsonStringNode text
            && evaluation.Fits(text.Value, matches.Pattern),
        _ => throw new ArgumentOutOfRangeException(nameof(condition), condition.GetType(), "No evaluation is known for this condition."),
    };

    private static IReadOnlyList<JsonNode> Select(OperandModel.Query query, JsonNode current, SelectorEvaluation evaluation) =>
        evaluation.Select(query.IsFromRoot ? evaluation.Root : current, query.Steps);

    /// <returns><see langword="null"/> for no value, which is not JSON's null.</returns>
    private static JsonNode? ValueOf(OperandModel operand, JsonNode current, SelectorEvaluation evaluation) => operand switch
    {
        OperandModel.Text text => new JsonStringNode(text.Value, default),
        OperandModel.Number number => new JsonNumberNode(number.Raw, default),
        OperandModel.Boolean boolean => new JsonBooleanNode(boolean.Value, default),
        OperandModel.Null => new JsonNullNode(default),
        OperandModel.Query query => Select(query, current, evaluation) is { Count: 1 } matches ? matches[0] : null,
        OperandModel.Length length => LengthOf(ValueOf(length.Of, current, evaluation)) is { } number ? NumberOf(number) : null,
        OperandModel.Count count => NumberOf(Select(count.Of, current, evaluation).Count),
        _ => throw new ArgumentOutOfRangeException(nameof(operand), operand.GetType(), "No evaluation is known for this operand."),
    };

    private static int? LengthOf(JsonNode? value) => value switch
    {
        JsonStringNode text => text.Value.Length - text.Value.Count(char.IsLowSurrogate),
        JsonArrayNode list => list.Items.Count,
        JsonObjectNode members => members.Members.Count,
        _ => null,
    };

    private static JsonNumberNode NumberOf(int value) => new(value.ToString(CultureInfo.InvariantCulture), default);
}
