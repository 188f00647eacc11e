using RestSource.Tool.Python;

namespace RestSource.Tool.Dlt;

/// <summary>What a Python file calls a source: in <c>@dlt.source(name=…)</c>, by the function that makes it, or by the variable that holds it.</summary>
internal static class DltSourceName
{
    private const string Decorator = "dlt.source";

    private static readonly string[] Suffixes = ["_source", "_config"];

    /// <summary>The name of the source that a statement makes; <see langword="null"/> for names that say nothing, such as <c>source</c>.</summary>
    public static string? Of(PythonStatement statement, PythonScope scope)
    {
        foreach (var decorator in scope.Decorators)
        {
            if (decorator is PythonExpression.Call { Callee.DottedName: Decorator } call)
            {
                return (call.Arguments.FirstOrDefault(static argument => argument.Name == "name")?.Value as PythonExpression.Text)?.Value ?? Meaningful(scope.Name);
            }

            if (decorator.DottedName == Decorator)
            {
                return Meaningful(scope.Name);
            }
        }

        return Meaningful(statement.Target);
    }

    private static string? Meaningful(string? name)
    {
        var bare = Suffixes.Aggregate(name ?? string.Empty, static (text, suffix) => text.EndsWith(suffix, StringComparison.Ordinal) ? text[..^suffix.Length] : text);
        return bare is "" or "source" or "config" or "rest_api" or "RESTAPIConfig" ? null : bare;
    }
}
