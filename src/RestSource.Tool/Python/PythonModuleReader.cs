namespace RestSource.Tool.Python;

/// <summary>Reads statements: who gives which name which value. Nothing is run.</summary>
internal sealed class PythonModuleReader
{
    private static readonly HashSet<string> PassedOver = new(StringComparer.Ordinal)
    {
        "import", "from", "pass", "break", "continue", "global", "nonlocal", "del", "assert", "raise", "if", "elif", "else", "for", "while", "with", "try", "except", "finally", "async",
    };

    private readonly Stack<(PythonScope Scope, int Column)> _scopes = new();
    private readonly List<PythonExpression> _decorators = [];

    /// <summary>Begins with an empty file.</summary>
    public PythonModuleReader()
    {
        var module = new PythonScope(outer: null, name: null, decorators: []);
        _scopes.Push((module, 0));
        Scopes.Add(module);
    }

    /// <summary>Gets the file and its functions, in their order.</summary>
    public List<PythonScope> Scopes { get; } = [];

    /// <summary>Gets where code changes what a name stands for, as in <c>config["client"] = …</c>.</summary>
    public List<PythonChange> Changes { get; } = [];

    /// <summary>Gets what could not be understood.</summary>
    public List<PythonSyntaxException> Faults { get; } = [];

    /// <summary>Reads a text; several are read as one file.</summary>
    /// <param name="text">The text.</param>
    /// <param name="firstLine">The line of the file that it begins on.</param>
    public void Read(string text, int firstLine = 1)
    {
        try
        {
            var tokens = new PythonTokens(PythonTokenizer.Read(text, firstLine));
            while (!tokens.AtEnd)
            {
                ReadStatement(tokens);
            }
        }
        catch (PythonSyntaxException fault)
        {
            Faults.Add(fault);
        }
    }

    private void ReadStatement(PythonTokens tokens)
    {
        var first = tokens.Current;
        while (_scopes.Count > 1 && first.Place.Column <= _scopes.Peek().Column)
        {
            _scopes.Pop();
        }

        try
        {
            if (first.IsWord("def") || (first.IsWord("async") && tokens.Peek(1).IsWord("def")) || first.IsWord("class"))
            {
                ReadDeclaration(tokens, first.Place.Column);
            }
            else if (tokens.Take("@"))
            {
                _decorators.Add(new PythonExpressionReader(tokens).Read());
            }
            else if (first.Kind != PythonTokenKind.Name || !PassedOver.Contains(first.Text))
            {
                ReadValue(tokens);
            }
        }
        catch (PythonSyntaxException fault)
        {
            Faults.Add(fault);
        }

        tokens.SkipStatement();
    }

    private void ReadDeclaration(PythonTokens tokens, int column)
    {
        tokens.TakeWord("async");
        var isFunction = tokens.Take().Text == "def";
        var outer = _scopes.Peek().Scope;
        var scope = new PythonScope(outer, tokens.Take().Text, [.. _decorators]);
        outer.Declared.Add(scope.Name!);
        _decorators.Clear();
        _scopes.Push((scope, column));
        Scopes.Add(scope);
        if (isFunction && tokens.Take("("))
        {
            foreach (var parameter in new PythonArgumentReader(tokens, new PythonExpressionReader(tokens)).Read())
            {
                var name = parameter.Name ?? parameter.Value.DottedName;
                if (name is not null)
                {
                    scope.Parameters[name] = parameter.Name is null ? new PythonExpression.Other(parameter.Value.Place, "a parameter") : parameter.Value;
                }
            }
        }
    }

    private void ReadValue(PythonTokens tokens)
    {
        var scope = _scopes.Peek().Scope;
        if (tokens.TakeWord("return") || tokens.TakeWord("yield"))
        {
            tokens.TakeWord("from");
            if (tokens.Current.Kind == PythonTokenKind.NewLine)
            {
                return;
            }
        }

        var values = new PythonExpressionReader(tokens);
        var targets = new List<PythonExpression>();
        var value = values.Read();
        var annotation = tokens.Take(":") ? values.Read().DottedName : null;
        while (tokens.Take("="))
        {
            targets.Add(value);
            value = values.Read();
        }

        foreach (var target in targets.OfType<PythonExpression.Name>())
        {
            scope.Assign(target.Value, value);
        }

        Changes.AddRange(PythonChange.In(targets, value));
        scope.Statements.Add(new PythonStatement((targets.FirstOrDefault() as PythonExpression.Name)?.Value, annotation, value));
    }
}
