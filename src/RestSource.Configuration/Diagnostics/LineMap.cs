namespace RestSource.Configuration.Diagnostics;

/// <summary>Finds the line and column of a position. Lines end with CR, LF or CR LF.</summary>
internal sealed class LineMap
{
    private readonly List<int> _starts = [0];

    public LineMap(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '\n' || (text[index] == '\r' && (index + 1 == text.Length || text[index + 1] != '\n')))
            {
                _starts.Add(index + 1);
            }
        }
    }

    public LinePosition PositionOf(int offset)
    {
        var found = _starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return new LinePosition(line, offset - _starts[line]);
    }
}
