using RestSource.Configuration.Diagnostics;

namespace RestSource.Configuration.Tests.Diagnostics;

public class LineMapTests
{
    [Theory]
    [InlineData("ab\ncd", 0, 0, 0)]
    [InlineData("ab\ncd", 2, 0, 2)]
    [InlineData("ab\ncd", 3, 1, 0)]
    [InlineData("ab\r\ncd", 4, 1, 0)]
    [InlineData("ab\r\ncd", 6, 1, 2)]
    [InlineData("ab\rcd", 3, 1, 0)]
    [InlineData("ab\n", 3, 1, 0)]
    [InlineData("ab\r", 3, 1, 0)]
    [InlineData("\n\n\nx", 3, 3, 0)]
    [InlineData("😀x", 2, 0, 2)]
    public void PositionOf_Offset_CountsLinesAndUtf16Columns(string text, int offset, int line, int column) =>
        Assert.Equal(new LinePosition(line, column), new LineMap(text).PositionOf(offset));
}
