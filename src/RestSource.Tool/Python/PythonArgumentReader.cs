namespace RestSource.Tool.Python;

/// <summary>Reads the arguments of a call, or the parameters of a function with what they are when they are not given.</summary>
/// <param name="tokens">The words, behind the bracket that opens the list.</param>
/// <param name="values">Reads a value.</param>
internal sealed class PythonArgumentReader(PythonTokens tokens, PythonExpressionReader values)
{
    /// <summary>Reads the list, and the bracket that closes it.</summary>
    public IReadOnlyList<PythonArgument> Read()
    {
        var arguments = new List<PythonArgument>();
        while (!tokens.Take(")"))
        {
            arguments.Add(ReadArgument());
            if (!tokens.Take(",") && !tokens.Current.Is(")"))
            {
                throw new PythonSyntaxException(tokens.Current.Place, "A ',' or a ')' was expected here.");
            }
        }

        return arguments;
    }

    private PythonArgument ReadArgument()
    {
        var start = tokens.Current;
        if (tokens.Take("*") || tokens.Take("**") || tokens.Take("/"))
        {
            var more = tokens.Current.Is(",") || tokens.Current.Is(")") ? new PythonExpression.Other(start.Place, "a parameter") : values.Read();
            tokens.SkipTo(static token => token.Is(","));
            return new PythonArgument(start.Text, more);
        }

        if (start.Kind != PythonTokenKind.Name || !(tokens.Peek(1).Is("=") || tokens.Peek(1).Is(":")))
        {
            return new PythonArgument(null, values.Read());
        }

        tokens.Take();
        if (tokens.Take(":"))
        {
            // The type of a parameter.
            tokens.SkipTo(static token => token.Is(",") || token.Is("="));
        }

        return new PythonArgument(start.Text, tokens.Take("=") ? values.Read() : new PythonExpression.Other(start.Place, "a parameter"));
    }
}
