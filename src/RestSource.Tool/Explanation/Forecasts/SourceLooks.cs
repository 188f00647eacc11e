using System.Net;
using RestSource.Configuration.Model;
using RestSource.Tool.Interpretation;
using RestSource.Tool.Settings;

namespace RestSource.Tool.Explanation.Forecasts;

/// <summary>Takes one look at each resource of a source, or at one and its ancestors.</summary>
internal static class SourceLooks
{
    /// <summary>Looks.</summary>
    /// <param name="source">The source.</param>
    /// <param name="resources">The names of the resources, parents before their children.</param>
    /// <param name="settings">Its secrets and settings.</param>
    /// <param name="clock">Measures answers.</param>
    /// <param name="cancellation">Ends every wait.</param>
    /// <exception cref="RestSourceException">A page did not come.</exception>
    public static async Task<IReadOnlyList<ResourceLook>> OfAsync(
        SourceModel source, IEnumerable<string> resources, SourceSettings settings, TimeProvider clock, CancellationToken cancellation)
    {
        var sends = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.All };
        var stopwatch = new StopwatchHandler(clock, sends);
        var looks = new List<ResourceLook>();
        await using var opened = InterpretedSource.Open(source, settings, new OpenOptions { TimeProvider = clock, PrimaryHandler = () => stopwatch });
        foreach (var name in resources)
        {
            var resource = opened.Resource(name);
            var answer = await resource.LookAsync(cancellation);
            looks.Add(ResourceLook.Of(resource.Model, answer, stopwatch.Last));
        }

        return looks;
    }
}
