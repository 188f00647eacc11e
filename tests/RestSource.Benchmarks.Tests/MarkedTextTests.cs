using RestSource.Benchmarks.Report;

namespace RestSource.Benchmarks.Tests;

public class MarkedTextTests
{
    private const string Document = "# Title\n\n<!-- measured: one -->\nold\n<!-- /measured -->\n\n<!-- measured: two -->\n<!-- /measured -->\n\nEnd.\n";

    [Fact]
    public void Replace_APart_LeavesTheRest() => Assert.Equal(
        "# Title\n\n<!-- measured: one -->\n\nnew\n\n<!-- /measured -->\n\n<!-- measured: two -->\n<!-- /measured -->\n\nEnd.\n",
        MarkedText.Replace(Document, "one", "new\n"));

    [Fact]
    public void Replace_APartTwice_IsAsReplacedOnce() => Assert.Equal(
        MarkedText.Replace(Document, "two", "new"),
        MarkedText.Replace(MarkedText.Replace(Document, "two", "newer"), "two", "new"));

    [Fact]
    public void Replace_APartThatIsNotThere_SaysWhichMarksAreMissing() => Assert.Contains(
        "<!-- measured: three -->",
        Assert.Throws<InvalidOperationException>(static () => MarkedText.Replace(Document, "three", "new")).Message,
        StringComparison.Ordinal);
}
