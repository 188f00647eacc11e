using RestSource.Tool.Python;

namespace RestSource.Tool.Dlt;

/// <summary>Finds the REST sources of a Python file.</summary>
internal static class DltSourceFinder
{
    private const string ConfigType = "RESTAPIConfig";

    private static readonly string[] Required = ["client", "resources"];

    private static readonly HashSet<string> Makers = new(StringComparer.Ordinal) { "rest_api_source", "rest_api_resources", "rest_api" };

    /// <summary>Finds them: what <c>rest_api_source</c> and <c>rest_api_resources</c> are called with, else dicts of type <c>RESTAPIConfig</c>, else dicts with <c>client</c> and <c>resources</c>.</summary>
    public static IReadOnlyList<DltSource> Find(IReadOnlyList<PythonScope> scopes)
    {
        var called = Distinct(scopes.SelectMany(static scope => scope.Statements.SelectMany(statement => CallsIn(statement, scope))));
        if (called.Length > 0)
        {
            return called;
        }

        var dicts = scopes.SelectMany(static scope => scope.Statements.SelectMany(statement => DictsIn(statement, scope))).ToArray();
        var typed = Distinct(dicts.Where(static found => found.IsTyped).Select(static found => found.Source));
        return typed.Length > 0 ? typed : Distinct(dicts.Where(static found => LooksLikeConfig(found.Source.Config)).Select(static found => found.Source));
    }

    private static IEnumerable<DltSource> CallsIn(PythonStatement statement, PythonScope scope) =>
        from call in DescendantsOf(statement.Value).OfType<PythonExpression.Call>()
        where call.Callee.DottedName is { } name && Makers.Contains(name.Split('.')[^1])
        let config = ConfigOf(call)
        where config is not null
        select new DltSource(NameArgumentOf(call) ?? DltSourceName.Of(statement, scope), config, scope);

    private static PythonExpression? ConfigOf(PythonExpression.Call call)
    {
        var parts = call.Arguments.Where(static argument => argument.Name is "client" or "resources" or "resource_defaults").ToArray();
        return parts.Length > 0
            ? new PythonExpression.Dict(call.Place, [.. parts.Select(static part => new PythonEntry(new PythonExpression.Text(part.Value.Place, part.Name!), part.Value))])
            : call.Arguments.FirstOrDefault(static argument => argument.Name is null or "config")?.Value;
    }

    private static string? NameArgumentOf(PythonExpression.Call call) =>
        (call.Arguments.FirstOrDefault(static argument => argument.Name == "name")?.Value as PythonExpression.Text)?.Value;

    private static IEnumerable<(bool IsTyped, DltSource Source)> DictsIn(PythonStatement statement, PythonScope scope) =>
        statement.Value is PythonExpression.Dict dict
            ? [(statement.Target == ConfigType || statement.Annotation?.Split('.')[^1] == ConfigType, new DltSource(DltSourceName.Of(statement, scope), dict, scope))]
            : [];

    private static bool LooksLikeConfig(PythonExpression config) =>
        Required.All(key => ((PythonExpression.Dict)config).Entries.Any(entry => entry.Key is PythonExpression.Text text && text.Value == key));

    // One config that is used twice is one source.
    private static DltSource[] Distinct(IEnumerable<DltSource> sources) =>
        [.. sources.DistinctBy(static source => new DltValues().Resolve(source.Config, source.Scope).Value.Place)];

    private static IEnumerable<PythonExpression> DescendantsOf(PythonExpression value) => value.Parts.SelectMany(DescendantsOf).Prepend(value);
}
