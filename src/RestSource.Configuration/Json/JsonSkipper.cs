namespace RestSource.Configuration.Json;

/// <summary>Finds the end of a value without making anything of it, if <see cref="JsonReader"/> would have nothing to say about it.</summary>
/// <remarks>It may refuse what the reader accepts, as it does with rare escapes; never the other way round.</remarks>
internal sealed class JsonSkipper
{
    private const string SimpleEscapes = "\"\\/bfnrt";

    private static readonly char[] LineEnds = ['\r', '\n'];

    private readonly string _text;
    private int _position;
    private int _depth;

    private JsonSkipper(string text, int start, int depth)
    {
        _text = text;
        _position = start;
        _depth = depth;
    }

    private char Current => _position < _text.Length ? _text[_position] : '\0';

    /// <summary>Tells where the value ends that begins at <paramref name="start"/>; <see langword="null"/> when the reader should look itself.</summary>
    /// <param name="text">The file.</param>
    /// <param name="start">Where the value begins.</param>
    /// <param name="depth">How many brackets are open there.</param>
    public static int? EndOf(string text, int start, int depth)
    {
        var skipper = new JsonSkipper(text, start, depth);
        return skipper.SkipValue() ? skipper._position : null;
    }

    private bool SkipValue() => Current switch
    {
        '"' => SkipString(),
        '{' => SkipItems('}', isObject: true),
        '[' => SkipItems(']', isObject: false),
        _ => SkipWord(),
    };

    private bool SkipItems(char close, bool isObject)
    {
        if (++_depth > JsonReader.MaxDepth)
        {
            return false;
        }

        _position++;
        while (SkipTrivia())
        {
            if (Take(close))
            {
                _depth--;
                return true;
            }

            if ((isObject && !SkipName()) || !SkipValue() || !SkipTrivia() || !(Take(',') || Current == close))
            {
                return false;
            }
        }

        return false;
    }

    private bool SkipName() => Current == '"' && SkipString() && SkipTrivia() && Take(':') && SkipTrivia();

    private bool SkipString()
    {
        for (var at = _position + 1; at < _text.Length; at++)
        {
            var character = _text[at];
            if (character == '"')
            {
                _position = at + 1;
                return true;
            }

            if (character < ' ' || char.IsSurrogate(character) || (character == '\\' && !IsSimpleEscape(++at)))
            {
                return false;
            }
        }

        return false;
    }

    private bool IsSimpleEscape(int at) => at < _text.Length && SimpleEscapes.IndexOf(_text[at]) >= 0;

    private bool SkipWord()
    {
        var start = _position;
        while (_position < _text.Length && JsonWordScanner.IsPartOfWord(_text[_position]))
        {
            _position++;
        }

        return JsonWordScanner.IsValue(_text, start, _position - start);
    }

    private bool Take(char expected)
    {
        if (Current != expected)
        {
            return false;
        }

        _position++;
        return true;
    }

    /// <summary>Passes over white space and comments; fails at a slash that begins none.</summary>
    private bool SkipTrivia()
    {
        while (true)
        {
            switch (Current)
            {
                case ' ' or '\t' or '\r' or '\n':
                    _position++;
                    break;
                case '/':
                    if (!SkipComment())
                    {
                        return false;
                    }

                    break;
                default:
                    return true;
            }
        }
    }

    private bool SkipComment()
    {
        var isLine = string.CompareOrdinal(_text, _position, "//", 0, 2) == 0;
        if (!isLine && string.CompareOrdinal(_text, _position, "/*", 0, 2) != 0)
        {
            return false;
        }

        var end = isLine ? _text.IndexOfAny(LineEnds, _position) : _text.IndexOf("*/", _position + 2, StringComparison.Ordinal);
        _position = isLine ? end : end + 2;
        return end >= 0;
    }
}
