using System.Text;

namespace RestSource.Generators.Emission;

/// <summary>Writes C# line by line, indented, with <c>\n</c> as the end of every line on every machine.</summary>
internal sealed class CodeWriter
{
    private const int IndentWidth = 4;

    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Gets a value indicating whether analyzers are told that the code is not for them.</summary>
    public bool MarksGenerated { get; init; } = true;

    /// <summary>Writes one line or, from a raw string literal, several; inner indentation is kept.</summary>
    public CodeWriter Lines(string lines)
    {
        foreach (var line in lines.Split('\n'))
        {
            var trimmed = line.TrimEnd();
            _text.Append(' ', trimmed.Length == 0 ? 0 : _depth * IndentWidth).Append(trimmed).Append('\n');
        }

        return this;
    }

    /// <summary>Writes an empty line.</summary>
    public CodeWriter Blank() => Lines(string.Empty);

    /// <summary>Writes each item's lines, with an empty line between two items.</summary>
    public CodeWriter Separated<T>(IEnumerable<T> items, Action<CodeWriter, T> write)
    {
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst)
            {
                Blank();
            }

            write(this, item);
            isFirst = false;
        }

        return this;
    }

    /// <summary>Writes <paramref name="header"/> and an opening brace; the closing one follows when the block is disposed.</summary>
    /// <param name="header">One or more lines.</param>
    /// <param name="end">What follows the closing brace on its line, such as <c>;</c>.</param>
    public Scope Block(string header, string end = "")
    {
        Lines(header).Lines("{");
        _depth++;
        return new Scope(this, "}" + end);
    }

    /// <summary>Indents what follows until the scope is disposed: the rest of a statement, an argument list.</summary>
    public Scope Indent()
    {
        _depth++;
        return new Scope(this, closing: null);
    }

    /// <inheritdoc />
    public override string ToString() => _text.ToString();

    /// <summary>An open block.</summary>
    internal readonly struct Scope(CodeWriter writer, string? closing) : IDisposable
    {
        /// <summary>Closes the block.</summary>
        public void Dispose()
        {
            writer._depth--;
            if (closing is not null)
            {
                writer.Lines(closing);
            }
        }
    }
}
