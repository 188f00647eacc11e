namespace RestSource.Tool.Python;

/// <summary>Walks over words of Python.</summary>
/// <param name="tokens">The words; the last one ends a statement.</param>
internal sealed class PythonTokens(IReadOnlyList<PythonToken> tokens)
{
    private int _position;

    /// <summary>Gets a value indicating whether no word is left.</summary>
    public bool AtEnd => _position >= tokens.Count;

    /// <summary>Gets the word at hand; behind the last one that one again.</summary>
    public PythonToken Current => Peek(0);

    /// <summary>A word further on.</summary>
    public PythonToken Peek(int ahead) => tokens[Math.Min(_position + ahead, tokens.Count - 1)];

    /// <summary>Takes the word at hand.</summary>
    public PythonToken Take()
    {
        var token = Current;
        _position++;
        return token;
    }

    /// <summary>Takes an operator, if it is at hand.</summary>
    public bool Take(string text)
    {
        var isThere = Current.Is(text);
        _position += isThere ? 1 : 0;
        return isThere;
    }

    /// <summary>Takes a keyword, if it is at hand.</summary>
    public bool TakeWord(string word)
    {
        var isThere = Current.IsWord(word);
        _position += isThere ? 1 : 0;
        return isThere;
    }

    /// <summary>Passes over words up to one that ends what they are part of; brackets go with all that is in them.</summary>
    public void SkipTo(Func<PythonToken, bool> isEnd)
    {
        for (var depth = 0; !AtEnd && Current.Kind != PythonTokenKind.NewLine; Take())
        {
            if (depth == 0 && (isEnd(Current) || IsClose(Current)))
            {
                return;
            }

            depth += IsOpen(Current) ? 1 : IsClose(Current) ? -1 : 0;
        }
    }

    /// <summary>Passes over the rest of a statement, and its end.</summary>
    public void SkipStatement()
    {
        while (!AtEnd && Take().Kind != PythonTokenKind.NewLine)
        {
        }
    }

    private static bool IsOpen(PythonToken token) => token.Is("(") || token.Is("[") || token.Is("{");

    private static bool IsClose(PythonToken token) => token.Is(")") || token.Is("]") || token.Is("}");
}
