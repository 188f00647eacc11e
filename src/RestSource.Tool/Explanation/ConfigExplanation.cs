using RestSource.Tool.Explanation.Forecasts;
using RestSource.Tool.Explanation.Words;

namespace RestSource.Tool.Explanation;

/// <summary>What a config makes of its source, or of one resource of it.</summary>
/// <param name="Source">The source; <see langword="null"/> when one resource is explained.</param>
/// <param name="Resource">The resource; <see langword="null"/> when the source is explained.</param>
/// <param name="Forecast">How many calls it takes; <see langword="null"/> when the API was not asked.</param>
internal sealed record ConfigExplanation(ExplainedSource? Source, ResourceExplanation? Resource, SourceForecast? Forecast)
{
    /// <summary>Words it for a person.</summary>
    /// <param name="width">How many columns there are.</param>
    /// <param name="looks">How many requests a forecast would take.</param>
    /// <param name="needs">The secrets and settings that it would need.</param>
    public string InWords(int width, int looks, IReadOnlyList<string> needs)
    {
        var text = new ExplanationText(width);
        if (Source is not null)
        {
            SourceText.Write(Source, text);
        }

        if (Resource is not null)
        {
            ResourceText.Write(Resource, text);
        }

        if (Forecast is not null)
        {
            ForecastText.Write(Forecast, text);
        }
        else
        {
            text.Heading("Forecast");
            text.Wrapped($"--look asks the API for {Counts.Of(looks, "page")} and says how many calls a read takes, and how long.{(needs.Count == 0 ? string.Empty : $" It needs {Counts.List(needs)}.")}", "  ", "  ");
        }

        return text.ToString();
    }
}
