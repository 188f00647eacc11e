namespace RestSource.Tool.Python;

/// <summary>Reads values: literals, names, calls and what is made of them. What Python would have to work out is passed over, and called what it is.</summary>
/// <param name="tokens">The words.</param>
internal sealed class PythonExpressionReader(PythonTokens tokens)
{
    /// <summary>Far more than a config needs, and far less than a stack holds.</summary>
    private const int Deepest = 200;

    private int _depth;

    /// <summary>Reads one value.</summary>
    /// <exception cref="PythonSyntaxException">None stands here, or values are nested too deeply.</exception>
    public PythonExpression Read()
    {
        if (++_depth > Deepest)
        {
            throw new PythonSyntaxException(tokens.Current.Place, $"Values are nested more than {Deepest} deep here.");
        }

        var value = ReadConditional();
        _depth--;
        return value;
    }

    private PythonExpression ReadConditional()
    {
        var place = tokens.Current.Place;
        if (tokens.TakeWord("lambda"))
        {
            tokens.SkipTo(static token => token.Is(":"));
            tokens.Take(":");
            tokens.SkipTo(static token => token.Is(","));
            return new PythonExpression.Other(place, "a lambda");
        }

        var value = ReadSum();
        if (tokens.TakeWord("if"))
        {
            var test = Whole(ReadSum(), static token => token.IsWord("else"));
            return tokens.TakeWord("else")
                ? new PythonExpression.Conditional(place, value, test, Read())
                : throw new PythonSyntaxException(tokens.Current.Place, "This 'if' has no 'else'.");
        }

        if (tokens.Current.IsWord("for") || tokens.Current.IsWord("async"))
        {
            tokens.SkipTo(static _ => false);
            return new PythonExpression.Other(place, PythonAtomReader.Comprehension);
        }

        return Whole(value, static token => token.Is(",") || token.Is(":") || token.Is("=") || token.IsWord("if") || token.IsWord("else"));
    }

    private PythonExpression ReadSum()
    {
        var value = ReadSigned();
        while (tokens.Take("+"))
        {
            value = new PythonExpression.Sum(value.Place, value, ReadSigned());
        }

        return value;
    }

    private PythonExpression ReadSigned()
    {
        var sign = tokens.Current;
        if (!tokens.Take("-"))
        {
            return ReadPostfix();
        }

        return ReadPostfix() is PythonExpression.Number number
            ? new PythonExpression.Number(sign.Place, "-" + number.Json)
            : new PythonExpression.Other(sign.Place, "an expression");
    }

    private PythonExpression ReadPostfix()
    {
        var value = new PythonAtomReader(tokens, this).Read();
        while (true)
        {
            if (tokens.Current.Is(".") && tokens.Peek(1).Kind == PythonTokenKind.Name)
            {
                tokens.Take();
                value = new PythonExpression.Attribute(value.Place, value, tokens.Take().Text);
            }
            else if (tokens.Take("["))
            {
                var key = Whole(Read(), static _ => false);
                tokens.Take("]");
                value = new PythonExpression.Index(value.Place, value, key);
            }
            else if (tokens.Take("("))
            {
                value = CallOf(value, new PythonArgumentReader(tokens, this).Read());
            }
            else
            {
                return value;
            }
        }
    }

    // What is not understood to its end is not understood.
    private PythonExpression Whole(PythonExpression value, Func<PythonToken, bool> isEnd)
    {
        var place = tokens.Current.Place;
        tokens.SkipTo(isEnd);
        return tokens.Current.Place == place ? value : new PythonExpression.Other(value.Place, "an expression");
    }

    private static PythonExpression CallOf(PythonExpression callee, IReadOnlyList<PythonArgument> arguments) =>
        callee is PythonExpression.Name { Value: "dict" } && arguments.All(static argument => argument.Name is not (null or "*"))
            ? new PythonExpression.Dict(callee.Place, [.. arguments.Select(static argument => EntryOf(argument))])
            : new PythonExpression.Call(callee.Place, callee, arguments);

    private static PythonEntry EntryOf(PythonArgument argument) => argument.Name == PythonArgument.Keywords
        ? new PythonEntry(Key: null, argument.Value)
        : new PythonEntry(new PythonExpression.Text(argument.Value.Place, argument.Name!), argument.Value);
}
