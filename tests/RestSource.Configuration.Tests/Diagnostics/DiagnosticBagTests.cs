using RestSource.Configuration.Diagnostics;

namespace RestSource.Configuration.Tests.Diagnostics;

public class DiagnosticBagTests
{
    [Fact]
    public void ToArray_ReportsOutOfOrder_AreInTheOrderOfTheFile()
    {
        var bag = new DiagnosticBag("a.json", "one\ntwo");
        bag.Report(KeyRules.WrongType, new SourceSpan(4, 3), "b", "a string");
        bag.Report(KeyRules.WrongType, new SourceSpan(0, 3), "a", "a string");

        Assert.Equal(["'a' must be a string", "'b' must be a string"], bag.ToArray().Select(static diagnostic => diagnostic.Message));
        Assert.Equal(new LinePosition(1, 0), bag.ToArray()[1].Start);
        Assert.Equal(new LinePosition(1, 3), bag.ToArray()[1].End);
    }

    [Fact]
    public void Report_TheSameTwice_IsOneDiagnostic()
    {
        var bag = new DiagnosticBag("a.json", "one");
        bag.Report(KeyRules.WrongType, new SourceSpan(0, 3), "a", "a string");
        bag.Report(KeyRules.WrongType, new SourceSpan(0, 3), "a", "a string");
        bag.Report(KeyRules.WrongType, new SourceSpan(0, 3), "a", "a number");

        Assert.Equal(2, bag.ToArray().Count);
    }
}
