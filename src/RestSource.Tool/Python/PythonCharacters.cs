namespace RestSource.Tool.Python;

/// <summary>Walks over the characters of a text, and knows the line and column of each.</summary>
/// <param name="text">The text.</param>
/// <param name="firstLine">The line of the file that it begins on.</param>
internal sealed class PythonCharacters(string text, int firstLine)
{
    private int _line = firstLine;
    private int _lineStart;

    /// <summary>Gets how many characters were passed.</summary>
    public int Position { get; private set; }

    /// <summary>Gets a value indicating whether no character is left.</summary>
    public bool AtEnd => Position >= text.Length;

    /// <summary>Gets the character at hand; <c>'\0'</c> at the end.</summary>
    public char Current => Peek(0);

    /// <summary>Gets the place of that character.</summary>
    public PythonPlace Place => new(_line, Position - _lineStart + 1);

    /// <summary>A character further on; <c>'\0'</c> behind the end.</summary>
    public char Peek(int ahead) => Position + ahead < text.Length ? text[Position + ahead] : '\0';

    /// <summary>Whether these characters come next.</summary>
    public bool IsAt(string expected) => string.CompareOrdinal(text, Position, expected, 0, expected.Length) == 0;

    /// <summary>What was passed since a position.</summary>
    public string Since(int start) => text[start..Position];

    /// <summary>Passes over characters.</summary>
    public void Skip(int count = 1)
    {
        for (; count > 0 && !AtEnd; count--)
        {
            if (Current == '\n' || (Current == '\r' && Peek(1) != '\n'))
            {
                _line++;
                _lineStart = Position + 1;
            }

            Position++;
        }
    }

    /// <summary>Passes over characters for as long as they are of a kind.</summary>
    public void SkipWhile(Func<char, bool> isOfKind)
    {
        while (!AtEnd && isOfKind(Current))
        {
            Skip();
        }
    }
}
