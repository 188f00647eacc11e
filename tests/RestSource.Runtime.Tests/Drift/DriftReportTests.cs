using System.Globalization;

namespace RestSource.Tests.Drift;

public class DriftReportTests
{
    [Fact]
    public void With_FieldsOfPages_AddsThemUp_AndKeepsTheFirstPlace()
    {
        var report = DriftReport.None
            .With([Field("a", DriftKind.Unknown, count: 2, record: 5)], page: 1)
            .With([Field("a", DriftKind.Null, count: 1, record: 1), Field("a", DriftKind.Unknown, count: 3, record: 1)], page: 2);

        Assert.Equal([new FieldDrift("a", DriftKind.Unknown, 5, Page: 1, Record: 5), new FieldDrift("a", DriftKind.Null, 1, Page: 2, Record: 1)], report.Fields);
    }

    [Fact]
    public void With_Nothing_IsTheSame() => Assert.Same(DriftReport.None, DriftReport.None.With([], page: 1));

    [Fact]
    public void With_MoreFieldsThanAreTold_CountsTheRestAsOthers()
    {
        var many = Enumerable.Range(0, 300).Select(static number => Field(number.ToString(CultureInfo.InvariantCulture), DriftKind.Unknown, count: 1, record: number + 1)).ToList();

        var report = DriftReport.None.With(many, page: 1).With(many, page: 2);

        Assert.Equal(DriftReport.MaxFields + 1, report.Fields.Count);
        Assert.Equal((DriftReport.OtherFields, 2 * (300 - DriftReport.MaxFields)), (report.Fields[^1].Path, report.Fields[^1].Count));
        Assert.Equal(600, report.CountOf(DriftKind.Unknown));
    }

    [Fact]
    public void Plus_APartThatWentOn_AddsWhatCameSince()
    {
        var before = DriftReport.None.With([Field("a", DriftKind.Unknown, count: 2, record: 1)], page: 1);
        var after = before.With([Field("a", DriftKind.Unknown, count: 1, record: 1), Field("b", DriftKind.Missing, count: 4, record: 2)], page: 2);
        var sum = DriftReport.None.Plus(DriftReport.None, after);

        Assert.Equal(["a 4", "b 8"], sum.Plus(before, after).Fields.Select(static field => $"{field.Path} {field.Count}"));
        Assert.Same(sum, sum.Plus(after, after));
    }

    private static FieldDrift Field(string path, DriftKind kind, long count, int record) => new(path, kind, count, Page: 0, record);
}
