namespace RestSource.Tool.Python;

/// <summary>Splits Python into words. Lines that a bracket or a backslash joins are one.</summary>
internal sealed class PythonTokenizer
{
    private static readonly string[] LongOperators =
        ["**=", "//=", ">>=", "<<=", "...", "**", "//", "->", ":=", "==", "!=", "<=", ">=", "+=", "-=", "*=", "/=", "|=", "&=", "^=", "%=", "@=", "<<", ">>"];

    private readonly List<PythonToken> _tokens = [];
    private readonly Stack<PythonToken> _open = [];
    private readonly PythonCharacters _characters;

    private PythonTokenizer(PythonCharacters characters) => _characters = characters;

    /// <summary>Splits a text; a token of kind <see cref="PythonTokenKind.NewLine"/> closes each statement, the last one too.</summary>
    /// <param name="text">The text.</param>
    /// <param name="firstLine">The line of the file that it begins on.</param>
    /// <exception cref="PythonSyntaxException">A string or a bracket is never closed.</exception>
    public static IReadOnlyList<PythonToken> Read(string text, int firstLine = 1) => new PythonTokenizer(new PythonCharacters(text, firstLine)).Read();

    private List<PythonToken> Read()
    {
        while (!_characters.AtEnd)
        {
            ReadNext();
        }

        if (_open.TryPeek(out var bracket))
        {
            throw new PythonSyntaxException(bracket.Place, $"This '{bracket.Text}' is never closed.");
        }

        EndStatement(_characters.Place);
        return _tokens;
    }

    private void ReadNext()
    {
        var place = _characters.Place;
        var start = _characters.Position;
        switch (_characters.Current)
        {
            case '\n' or '\r' or ';':
                EndStatement(place);
                _characters.Skip();
                break;
            case '#':
                _characters.SkipWhile(static character => character is not ('\n' or '\r'));
                break;
            case '\\' when _characters.Peek(1) is '\n' or '\r':
                _characters.Skip(_characters.Peek(1) == '\r' && _characters.Peek(2) == '\n' ? 3 : 2);
                break;
            case var space when char.IsWhiteSpace(space) || space == '\uFEFF':
                _characters.Skip();
                break;
            case var digit when char.IsAsciiDigit(digit) || (digit == '.' && char.IsAsciiDigit(_characters.Peek(1))):
                PythonNumber.Skip(_characters);
                Add(PythonTokenKind.Number, _characters.Since(start), place);
                break;
            case var letter when PythonString.PrefixAt(_characters) is { } prefix:
                var value = PythonString.Read(_characters, prefix);
                Add(prefix.IsLiteral ? PythonTokenKind.Text : PythonTokenKind.OtherText, value, place);
                break;
            case var letter when char.IsLetter(letter) || letter == '_':
                _characters.SkipWhile(static character => char.IsLetterOrDigit(character) || character == '_');
                Add(PythonTokenKind.Name, _characters.Since(start), place);
                break;
            default:
                ReadOperator(place);
                break;
        }
    }

    private void ReadOperator(PythonPlace place)
    {
        var text = LongOperators.FirstOrDefault(_characters.IsAt) ?? _characters.Current.ToString();
        _characters.Skip(text.Length);
        Add(PythonTokenKind.Operator, text, place);
        if (text is "(" or "[" or "{")
        {
            _open.Push(_tokens[^1]);
        }
        else if (text is ")" or "]" or "}")
        {
            Close(text, place);
        }
    }

    private void Close(string text, PythonPlace place)
    {
        if (!_open.TryPop(out var bracket))
        {
            throw new PythonSyntaxException(place, $"This '{text}' closes nothing.");
        }

        if ((bracket.Text, text) is not (("(", ")") or ("[", "]") or ("{", "}")))
        {
            throw new PythonSyntaxException(place, $"This '{text}' does not close the '{bracket.Text}' of line {bracket.Place.Line}.");
        }
    }

    private void EndStatement(PythonPlace place)
    {
        if (_open.Count == 0 && _tokens.Count > 0 && _tokens[^1].Kind != PythonTokenKind.NewLine)
        {
            Add(PythonTokenKind.NewLine, string.Empty, place);
        }
    }

    private void Add(PythonTokenKind kind, string text, PythonPlace place) => _tokens.Add(new PythonToken(kind, text, place));
}
