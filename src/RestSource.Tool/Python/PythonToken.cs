namespace RestSource.Tool.Python;

/// <summary>What a token is.</summary>
internal enum PythonTokenKind
{
    /// <summary>A name or a keyword.</summary>
    Name,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A string, escapes decoded.</summary>
    Text,

    /// <summary>An f-string, a template or bytes: what no JSON string can say.</summary>
    OtherText,

    /// <summary>A bracket, a sign of punctuation or an operator.</summary>
    Operator,

    /// <summary>The end of a statement.</summary>
    NewLine,
}

/// <summary>A word of Python.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">What it says: of a string the characters that it stands for.</param>
/// <param name="Place">Where it begins.</param>
internal sealed record PythonToken(PythonTokenKind Kind, string Text, PythonPlace Place)
{
    /// <summary>Whether it is this operator.</summary>
    public bool Is(string text) => Kind == PythonTokenKind.Operator && Text == text;

    /// <summary>Whether it is this keyword.</summary>
    public bool IsWord(string word) => Kind == PythonTokenKind.Name && Text == word;
}
