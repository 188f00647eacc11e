using System.Globalization;
using RestSource.Tool.Explanation.Words;

namespace RestSource.Tool.Explanation.Forecasts;

/// <summary>Words a forecast for a person.</summary>
internal static class ForecastText
{
    /// <summary>Words it.</summary>
    public static void Write(SourceForecast forecast, ExplanationText text)
    {
        text.Heading("Forecast");
        var rows = forecast.Resources.Select(static resource => (resource.Resource, Of(resource, resource.Shortest, resource.Longest)));
        text.Pairs([.. rows, .. forecast.Resources.Count > 1 ? new[] { ("together", Of(forecast.Sum, forecast.Shortest, forecast.Longest)) } : []]);
        text.List("It assumes", forecast.Assumptions);
        text.List("The server says of its limits", forecast.Limits);
    }

    private static string Of(ResourceForecast resource, TimeSpan shortest, TimeSpan? longest) =>
        $"{Range(resource.Fewest, resource.Most)}, {Range(Of(shortest), longest is { } most ? Of(most) : null)}";

    private static string Range(long fewest, long? most) =>
        fewest == most ? Counts.Of(fewest, "call")
        : most is { } known ? $"{Counts.Of(fewest)} to {Counts.Of(known, "call")}"
        : $"at least {Counts.Of(fewest, "call")}";

    private static string Range(string shortest, string? longest) =>
        longest is null ? $"at least {shortest}"
        : longest == shortest ? $"about {shortest}"
        : $"about {shortest} to {longest}";

    private static string Of(TimeSpan time) => time switch
    {
        { TotalSeconds: < 100 } => $"{Rounded(time.TotalSeconds)} s",
        { TotalMinutes: < 100 } => $"{Rounded(time.TotalMinutes)} min",
        _ => $"{Rounded(time.TotalHours)} h",
    };

    private static string Rounded(double value) => value.ToString(value < 10 ? "0.#" : "0", CultureInfo.InvariantCulture);
}
