namespace RestSource.Tool.Python;

/// <summary>Reads what values are made of: literals, names, and all that stands in brackets.</summary>
/// <param name="tokens">The words.</param>
/// <param name="values">Reads a value inside of brackets.</param>
internal sealed class PythonAtomReader(PythonTokens tokens, PythonExpressionReader values)
{
    /// <summary>What a value is called that is made by <c>for</c>.</summary>
    public const string Comprehension = "a comprehension";

    /// <summary>Reads one.</summary>
    /// <exception cref="PythonSyntaxException">None stands here.</exception>
    public PythonExpression Read()
    {
        var token = tokens.Take();
        return token switch
        {
            { Kind: PythonTokenKind.Text or PythonTokenKind.OtherText } => ReadTexts(token),
            { Kind: PythonTokenKind.Number } => PythonNumber.ToJson(token.Text) is { } json
                ? new PythonExpression.Number(token.Place, json)
                : new PythonExpression.Other(token.Place, "a number that JSON has not"),
            { Kind: PythonTokenKind.Name, Text: "True" or "False" } => new PythonExpression.Constant(token.Place, token.Text == "True"),
            { Kind: PythonTokenKind.Name, Text: "None" } => new PythonExpression.Constant(token.Place, null),
            { Kind: PythonTokenKind.Name, Text: "not" or "await" } => Other(token, "an expression"),
            { Kind: PythonTokenKind.Name } => new PythonExpression.Name(token.Place, token.Text),
            _ when token.Is("(") => ReadTuple(token),
            _ when token.Is("[") => ReadList(token),
            _ when token.Is("{") => ReadBraces(token),
            _ when token.Is("...") => new PythonExpression.Other(token.Place, "an ellipsis"),
            _ => throw new PythonSyntaxException(token.Place, "A value was expected here."),
        };
    }

    private PythonExpression ReadTexts(PythonToken first)
    {
        var parts = new List<PythonToken> { first };
        while (tokens.Current.Kind is PythonTokenKind.Text or PythonTokenKind.OtherText)
        {
            parts.Add(tokens.Take());
        }

        return parts.TrueForAll(static part => part.Kind == PythonTokenKind.Text)
            ? new PythonExpression.Text(first.Place, string.Concat(parts.Select(static part => part.Text)))
            : new PythonExpression.Other(first.Place, "a string that Python fills in or encodes (f\"…\", b\"…\")");
    }

    private PythonExpression ReadList(PythonToken open)
    {
        var items = ReadItems("]", out _);
        return OnlyComprehension(open, items) ?? new PythonExpression.List(open.Place, items);
    }

    private PythonExpression ReadTuple(PythonToken open)
    {
        var items = ReadItems(")", out var hasComma);
        return items.Count == 1 && !hasComma ? items[0] : new PythonExpression.List(open.Place, items);
    }

    private PythonExpression ReadBraces(PythonToken open)
    {
        if (tokens.Take("}"))
        {
            return new PythonExpression.Dict(open.Place, []);
        }

        if (tokens.Current.Is("**"))
        {
            return ReadDict(open, []);
        }

        var first = values.Read();
        if (tokens.Take(":"))
        {
            return ReadDict(open, [new PythonEntry(first, values.Read())]);
        }

        tokens.SkipTo(static _ => false);
        tokens.Take("}");
        return new PythonExpression.Other(open.Place, "a set");
    }

    private PythonExpression ReadDict(PythonToken open, List<PythonEntry> entries)
    {
        var isFirst = entries.Count == 0;
        while (isFirst || tokens.Take(","))
        {
            isFirst = false;
            if (tokens.Take("**"))
            {
                entries.Add(new PythonEntry(null, values.Read()));
            }
            else if (!tokens.Current.Is("}"))
            {
                var key = values.Read();
                Expect(":");
                entries.Add(new PythonEntry(key, values.Read()));
            }
        }

        Expect("}");
        return OnlyComprehension(open, [.. entries.Select(static entry => entry.Value)]) ?? new PythonExpression.Dict(open.Place, entries);
    }

    private List<PythonExpression> ReadItems(string close, out bool hasComma)
    {
        var items = new List<PythonExpression>();
        hasComma = false;
        while (!tokens.Take(close))
        {
            var start = tokens.Current;
            items.Add(tokens.Take("*") ? new PythonExpression.Spread(start.Place, values.Read()) : values.Read());
            if (tokens.Take(","))
            {
                hasComma = true;
            }
            else if (!tokens.Current.Is(close))
            {
                throw new PythonSyntaxException(tokens.Current.Place, $"A ',' or a '{close}' was expected here.");
            }
        }

        return items;
    }

    private static PythonExpression? OnlyComprehension(PythonToken open, IReadOnlyList<PythonExpression> items) =>
        items is [PythonExpression.Other { Kind: Comprehension } comprehension] ? comprehension with { Place = open.Place } : null;

    private PythonExpression.Other Other(PythonToken token, string kind)
    {
        tokens.SkipTo(static following => following.Is(",") || following.IsWord("else"));
        return new PythonExpression.Other(token.Place, kind);
    }

    private void Expect(string text)
    {
        if (!tokens.Take(text))
        {
            throw new PythonSyntaxException(tokens.Current.Place, $"A '{text}' was expected here.");
        }
    }
}
