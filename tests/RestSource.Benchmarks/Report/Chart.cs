using System.Globalization;
using RestSource.Benchmarks.Reading;

namespace RestSource.Benchmarks.Report;

/// <summary>The chart of the report: how many records a second each reader gives.</summary>
internal static class Chart
{
    /// <summary>Draws it.</summary>
    public static string Of(Measurements measured) => BarChart.Draw(
        "Records read in a second: RestSource, a loop by hand over System.Text.Json, and the limits",
        [
            Group("From memory, pages of 100", measured.FromMemory(indented: false), Labels.FromMemory),
            Group("Over loopback, pages of 100", measured.Pages(), Labels.OverHttp),
            Group("Over loopback, one array of 200,000", measured.OneArray(), Labels.OverHttp),
            Group("20 ms a request, idle consumer", measured.WithLatency(work: 0), Labels.OverHttp),
            Group("20 ms a request, consumer busy for 20 ms a page", measured.WithLatency(work: 20), Labels.OverHttp),
        ]);

    private static BarGroup Group(string heading, IReadOnlyList<Reading> readings, IReadOnlyDictionary<string, string> labels) => new(
        heading,
        [
            .. from label in labels
               let reading = readings.SingleOrDefault(reading => reading.Method == label.Key)
               where reading is not null && label.Key != nameof(ReadingOneArray.RecordsAlone)
               select new Bar(Plain(label.Value), 1 / reading.Nanoseconds, Caption(reading), label.Value.StartsWith("**", StringComparison.Ordinal)),
        ]);

    private static string Caption(Reading reading) => string.Create(CultureInfo.InvariantCulture, $"{1_000_000 / reading.Nanoseconds:#,0} thousand/s");

    private static string Plain(string markdown) => markdown.Replace("*", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal);
}
