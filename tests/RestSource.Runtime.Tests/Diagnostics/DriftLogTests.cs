using RestSource.Diagnostics;
using RestSource.Tests.Http;

namespace RestSource.Tests.Diagnostics;

public class DriftLogTests
{
    [Fact]
    public void Drifted_FaultsAndUnknownFields_AreALineEach_WithTheMostFrequentFirst()
    {
        var logs = new LogRecorder();
        var drift = DriftReport.None.With(
            [Field("a", DriftKind.Unknown, 1), Field("b", DriftKind.Unknown, 7), Field("c", DriftKind.Null, 2), .. Enumerable.Range(0, 5).Select(static number => Field($"d{number}", DriftKind.Unknown, 2))],
            page: 1);

        logs.Drifted(Shop.Resource, drift, isPart: false);

        Assert.Equal(
            [
                "Warning 10 shop.orders: 2 values were not as the config declares: c (null) 2 times",
                "Information 11 shop.orders: 18 values came in fields that the config does not declare: b 7 times, d0 2 times, d1 2 times, d2 2 times, d3 2 times, and 2 more",
            ],
            logs.Lines);
    }

    [Fact]
    public void Drifted_APartOfALargerRead_LeavesItToThat()
    {
        var logs = new LogRecorder();

        logs.Drifted(Shop.Resource, DriftReport.None.With([Field("a", DriftKind.Unknown, 1)], page: 1), isPart: true);

        Assert.StartsWith("Debug 11 ", Assert.Single(logs.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void Drifted_Nothing_SaysNothing()
    {
        var logs = new LogRecorder();

        logs.Drifted(Shop.Resource, DriftReport.None, isPart: false);

        Assert.Empty(logs.Lines);
    }

    private static FieldDrift Field(string path, DriftKind kind, long count) => new(path, kind, count, Page: 0, Record: 1);
}
