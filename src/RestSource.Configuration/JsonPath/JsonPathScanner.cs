using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;

namespace RestSource.Configuration.JsonPath;

/// <summary>Walks over a JSONPath: where it stands, and what to say of the characters there.</summary>
internal sealed class JsonPathScanner(JsonStringNode node)
{
    /// <summary>Parentheses and filters in each other: paths are read and followed recursively, and a compiler must not run out of stack.</summary>
    private const int MaxNesting = 64;

    private readonly string _text = node.Value;
    private int _nesting;

    public int Position { get; set; }

    public bool AtEnd => Position >= _text.Length;

    public char Current => Peek(0);

    public char Peek(int ahead) => Position + ahead < _text.Length ? _text[Position + ahead] : '\0';

    public bool Take(char expected)
    {
        var taken = !AtEnd && Current == expected;
        Position += taken ? 1 : 0;
        return taken;
    }

    public bool StandsAt(string expected) => string.CompareOrdinal(_text, Position, expected, 0, expected.Length) == 0;

    public bool Take(string expected)
    {
        var taken = StandsAt(expected);
        Position += taken ? expected.Length : 0;
        return taken;
    }

    public void SkipBlanks()
    {
        while (Current is ' ' or '\t' or '\r' or '\n')
        {
            Position++;
        }
    }

    /// <summary>Takes the longest run of characters that satisfy <paramref name="condition"/>.</summary>
    public string TakeWhile(Func<char, bool> condition)
    {
        var start = Position;
        while (!AtEnd && condition(Current))
        {
            Position++;
        }

        return _text.Substring(start, Position - start);
    }

    /// <summary>Reads what stands in brackets or parentheses.</summary>
    public T Nested<T>(Func<T> read)
    {
        if (++_nesting > MaxNesting)
        {
            throw Invalid($"Parentheses and filters are nested more than {MaxNesting} deep here");
        }

        var value = read();
        _nesting--;
        return value;
    }

    /// <summary>What is wrong with the character at hand, or with the end of the path.</summary>
    public JsonPathFault Invalid(string message) => InvalidAt(Position, message);

    /// <summary>What is wrong with the character at <paramref name="position"/>.</summary>
    public JsonPathFault InvalidAt(int position, string message) => new(PagingRules.InvalidJsonPath, SpanAt(position), message);

    /// <summary>What the character at hand begins that cannot be done, and what to write instead.</summary>
    public JsonPathFault Unsupported(string what, string instead) => new(PagingRules.UnsupportedJsonPath, SpanAt(Position), what, instead);

    private SourceSpan SpanAt(int position) => position < _text.Length ? node.SpanOf(position, 1) : node.Span;
}
