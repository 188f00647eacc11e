namespace RestSource.Tool.Python;

/// <summary>What a file, or a function of it, gives names to.</summary>
/// <param name="outer">What is around it.</param>
/// <param name="name">The function's name; <see langword="null"/> for a file.</param>
/// <param name="decorators">What stands above the function with an <c>@</c>.</param>
internal sealed class PythonScope(PythonScope? outer, string? name, IReadOnlyList<PythonExpression> decorators)
{
    private readonly Dictionary<string, List<PythonExpression>> _values = new(StringComparer.Ordinal);

    /// <summary>Gets the function's name.</summary>
    public string? Name { get; } = name;

    /// <summary>Gets its decorators.</summary>
    public IReadOnlyList<PythonExpression> Decorators { get; } = decorators;

    /// <summary>Gets everything that is assigned, returned, yielded or called here, in order.</summary>
    public List<PythonStatement> Statements { get; } = [];

    /// <summary>Gets its parameters, with what they are when they are not given.</summary>
    public Dictionary<string, PythonExpression> Parameters { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the functions and classes that are declared here.</summary>
    public HashSet<string> Declared { get; } = new(StringComparer.Ordinal);

    /// <summary>Gives a name a value.</summary>
    public void Assign(string variable, PythonExpression value)
    {
        if (!_values.TryGetValue(variable, out var values))
        {
            _values.Add(variable, values = []);
        }

        values.Add(value);
    }

    /// <summary>The nearest scope, from here outwards, that knows a name.</summary>
    public PythonScope? WhoKnows(string variable) =>
        _values.ContainsKey(variable) || Parameters.ContainsKey(variable) || Declared.Contains(variable) ? this : outer?.WhoKnows(variable);

    /// <summary>The values that a name is given here.</summary>
    public IReadOnlyList<PythonExpression> ValuesOf(string variable) => _values.GetValueOrDefault(variable) ?? [];
}

/// <summary>A value that a statement assigns, returns, yields or calls.</summary>
/// <param name="Target">The name that it is assigned to, or <see langword="null"/>.</param>
/// <param name="Annotation">The type that is written beside the name, or <see langword="null"/>.</param>
/// <param name="Value">The value.</param>
internal sealed record PythonStatement(string? Target, string? Annotation, PythonExpression Value);
