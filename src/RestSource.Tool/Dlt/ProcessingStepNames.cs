using RestSource.Tool.Python;

namespace RestSource.Tool.Dlt;

/// <summary>Names the C# methods that take the place of the Python functions in <c>processing_steps</c> of one resource.</summary>
internal sealed class ProcessingStepNames
{
    /// <summary>The keys that hold such functions.</summary>
    public static readonly IReadOnlySet<string> Keys = new HashSet<string>(StringComparer.Ordinal) { "filter", "map", "yield_map" };

    private readonly Dictionary<string, string> _uses = new(StringComparer.Ordinal);

    /// <summary>The method for a function: of its name, where it has one; the same for the same function, and another for any other.</summary>
    /// <param name="function">The function.</param>
    /// <param name="key">The kind of step.</param>
    public string Of(PythonExpression function, string key)
    {
        var wanted = Pascal(function.DottedName?.Split('.')[^1] ?? key);
        var use = $"{key} {function.DottedName ?? function.Place.ToString()}";
        var name = wanted;
        for (var number = 2; _uses.TryGetValue(name, out var other) && other != use; number++)
        {
            name = $"{wanted}{number}";
        }

        _uses[name] = use;
        return name;
    }

    private static string Pascal(string name) =>
        string.Concat(name.Split('_', StringSplitOptions.RemoveEmptyEntries).Select(static word => char.ToUpperInvariant(word[0]) + word[1..]));
}
