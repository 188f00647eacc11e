using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;

namespace RestSource.Configuration.JsonPath;

/// <summary>Walks over a JSONPath: where it stands, and what to say of the characters there.</summary>
internal sealed class JsonPathScanner(JsonStringNode node, DiagnosticBag diagnostics)
{
    private readonly string _text = node.Value;

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

    public void SkipSpaces()
    {
        while (Current == ' ')
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

    /// <summary>Says what is wrong with the character at hand, or with the end of the path.</summary>
    public void Fail(DiagnosticRule rule, string message)
    {
        var start = Math.Min(Position, _text.Length);
        diagnostics.Report(rule, AtEnd ? node.Span : node.SpanOf(start, 1), message);
    }
}
