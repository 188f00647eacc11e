using System.Text;

namespace RestSource.Tool.Explanation;

/// <summary>Lays out what is explained, in lines that fit the columns there are. What has no space in it is never cut: it can be copied.</summary>
/// <param name="width">The columns.</param>
internal sealed class ExplanationText(int width)
{
    private const string Bullet = "- ";

    private readonly StringBuilder _text = new();

    /// <summary>Begins a part.</summary>
    public void Heading(string heading)
    {
        if (_text.Length > 0)
        {
            _text.Append('\n');
        }

        Line(heading);
    }

    /// <summary>Whether a line has room in the columns.</summary>
    public bool Fits(string line) => line.Length <= width;

    /// <summary>Writes a line as it is.</summary>
    public void Line(string line) => _text.Append(line.TrimEnd()).Append('\n');

    /// <summary>Writes words, broken where they reach the last column.</summary>
    /// <param name="words">The words.</param>
    /// <param name="first">What stands before the first line.</param>
    /// <param name="others">What stands before the others.</param>
    public void Wrapped(string words, string first, string others)
    {
        var line = new StringBuilder(first);
        var isStart = true;
        foreach (var word in words.Split(' '))
        {
            if (!isStart && line.Length + 1 + word.Length > width)
            {
                Line(line.ToString());
                line.Clear().Append(others);
                isStart = true;
            }

            line.Append(isStart ? string.Empty : " ").Append(word);
            isStart = false;
        }

        Line(line.ToString());
    }

    /// <summary>Writes a part that is a list, unless there is nothing in it.</summary>
    public void List(string heading, IReadOnlyList<string> items)
    {
        if (items.Count == 0)
        {
            return;
        }

        Heading(heading);
        foreach (var item in items)
        {
            Wrapped(item, $"  {Bullet}", "    ");
        }
    }

    /// <summary>Writes names and what there is to say of each, the latter one below the other.</summary>
    public void Pairs(IReadOnlyList<(string Name, string Words)> pairs)
    {
        var column = pairs.Count == 0 ? 0 : pairs.Max(static pair => pair.Name.Length) + 2;
        foreach (var (name, words) in pairs)
        {
            Wrapped(words, $"  {name.PadRight(column)}", new string(' ', column + 2));
        }
    }

    /// <summary>Gives the text, with an end of line.</summary>
    public override string ToString() => _text.ToString();
}
