using RestSource.Configuration.Diagnostics;

namespace RestSource.Configuration.Json;

/// <summary>Walks over the characters of a file: where it stands, what is there, and what has no meaning between values.</summary>
/// <param name="text">The characters.</param>
/// <param name="diagnostics">Takes the mistakes.</param>
/// <param name="origin">Where the first of them stands: 0, but for a part of a file.</param>
internal sealed class JsonScanner(string text, DiagnosticBag diagnostics, int origin = 0)
{
    private int _position;
    private int _reportedAt = -1;

    public string Text { get; } = text;

    public int Position
    {
        get => _position;
        set => _position = Math.Min(value, Text.Length);
    }

    /// <summary>Gets the position as spans count it.</summary>
    public int Place => origin + Position;

    public bool AtEnd => Position >= Text.Length;

    /// <summary>Gets the character at hand; <c>'\0'</c> at the end.</summary>
    public char Current => Peek(0);

    public char Peek(int ahead) => Position + ahead < Text.Length ? Text[Position + ahead] : '\0';

    public bool Take(char expected)
    {
        if (AtEnd || Current != expected)
        {
            return false;
        }

        Position++;
        return true;
    }

    public SourceSpan Since(int start) => SourceSpan.FromBounds(origin + start, Place);

    public string TextSince(int start) => Text.Substring(start, Position - start);

    public void Fail(SourceSpan span, string message) => diagnostics.Report(JsonRules.InvalidJson, span, message);

    /// <summary>Marks the character at hand, or the end of the file: each only once, however many who are still open would have another there.</summary>
    public void FailHere(string message)
    {
        if (_reportedAt != Position)
        {
            Fail(new SourceSpan(Place, AtEnd ? 0 : 1), message);
        }

        _reportedAt = Position;
    }

    /// <summary>Marks the character at hand and leaves out the rest of the file.</summary>
    public void GiveUp(string message)
    {
        FailHere(message);
        Position = Text.Length;
        _reportedAt = Position;
    }

    /// <summary>Passes over white space and comments.</summary>
    public void SkipTrivia()
    {
        while (!AtEnd)
        {
            if (Current is ' ' or '\t' or '\r' or '\n' || (Current == '\uFEFF' && Position == 0))
            {
                Position++;
            }
            else if (Current == '/' && Peek(1) == '/')
            {
                SkipLine();
            }
            else if (Current == '/' && Peek(1) == '*')
            {
                SkipBlockComment();
            }
            else
            {
                return;
            }
        }
    }

    private void SkipLine()
    {
        while (!AtEnd && Current is not ('\r' or '\n'))
        {
            Position++;
        }
    }

    private void SkipBlockComment()
    {
        var end = Text.IndexOf("*/", Position + 2, StringComparison.Ordinal);
        if (end < 0)
        {
            Fail(new SourceSpan(Place, 2), "This comment is never closed: write */ after it.");
            Position = Text.Length;
            return;
        }

        Position = end + 2;
    }
}
