namespace RestSource.Tool.Explanation.Forecasts;

/// <summary>Measures how long answers take to begin.</summary>
/// <param name="clock">The clock.</param>
/// <param name="sends">What sends.</param>
internal sealed class StopwatchHandler(TimeProvider clock, HttpMessageHandler sends) : DelegatingHandler(sends)
{
    /// <summary>Gets how long the last one took.</summary>
    public TimeSpan Last { get; private set; }

    /// <inheritdoc />
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var start = clock.GetTimestamp();
        var answer = await base.SendAsync(request, cancellationToken);
        Last = clock.GetElapsedTime(start);
        return answer;
    }
}
