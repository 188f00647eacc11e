using RestSource.Configuration;
using RestSource.Configuration.Model;

namespace RestSource.Generators.Emission.Selectors;

/// <summary>Spells the condition of a filter as the runtime's.</summary>
internal static class FilterEmitter
{
    private const string Filter = "global::RestSource.Json.JsonFilter";

    /// <summary>The expression.</summary>
    public static string Expression(FilterModel condition) => condition switch
    {
        FilterModel.Any any => $"{Filter}.Any({Arguments(any.Conditions)})",
        FilterModel.All all => $"{Filter}.All({Arguments(all.Conditions)})",
        FilterModel.Not not => $"{Filter}.Not({Expression(not.Condition)})",
        FilterModel.Exists exists => $"{Filter}.Exists({OperandEmitter.Expression(exists.Query)})",
        FilterModel.Compare compare => $"{Filter}.Compare({OperandEmitter.Expression(compare.Left)}, "
            + $"global::RestSource.Json.JsonComparison.{compare.Comparison}, {OperandEmitter.Expression(compare.Right)})",
        FilterModel.Matches matches => $"{Filter}.Matches({OperandEmitter.Expression(matches.Text)}, pattern: {CSharpLiteral.Text(matches.Pattern)})",
        _ => throw new ArgumentOutOfRangeException(nameof(condition), condition, "No runtime filter is known for this condition."),
    };

    private static string Arguments(EquatableArray<FilterModel> conditions) => string.Join(", ", conditions.Select(Expression));
}
