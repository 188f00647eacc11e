using RestSource.Configuration;
using RestSource.Configuration.Model;
using RestSource.Json;

namespace RestSource.Tool.Interpretation.Selectors;

/// <summary>Makes the runtime's filter of a condition.</summary>
internal static class FilterInterpreter
{
    /// <summary>Makes it.</summary>
    public static JsonFilter Of(FilterModel condition) => condition switch
    {
        FilterModel.Any any => JsonFilter.Any(All(any.Conditions)),
        FilterModel.All all => JsonFilter.All(All(all.Conditions)),
        FilterModel.Not not => JsonFilter.Not(Of(not.Condition)),
        FilterModel.Exists exists => JsonFilter.Exists(OperandInterpreter.Of(exists.Query)),
        FilterModel.Compare compare => JsonFilter.Compare(OperandInterpreter.Of(compare.Left), EnumName.As<JsonComparison>(compare.Comparison), OperandInterpreter.Of(compare.Right)),
        FilterModel.Matches matches => JsonFilter.Matches(OperandInterpreter.Of(matches.Text), matches.Pattern),
        _ => throw new ArgumentOutOfRangeException(nameof(condition), condition, "No runtime filter is known for this condition."),
    };

    private static JsonFilter[] All(EquatableArray<FilterModel> conditions) => [.. conditions.Select(Of)];
}
