using DemoApi;

namespace SampleConsole;

/// <summary>The API that a sample reads: the one of the command line, else a demo API that lives as long as this.</summary>
internal sealed class SampleApi : IAsyncDisposable
{
    private readonly DemoServer? _demo;

    private SampleApi(Uri baseUrl, SampleCredential credential, string? secret, DemoServer? demo)
    {
        BaseUrl = baseUrl;
        Credential = credential;
        Secret = secret;
        _demo = demo;
    }

    public Uri BaseUrl { get; }

    /// <summary>What the API wants.</summary>
    public SampleCredential Credential { get; }

    /// <summary>The value of that; null when an API was named and none was given.</summary>
    public string? Secret { get; }

    public static async Task<SampleApi> OpenAsync(SampleArguments arguments, SampleCredential credential, CancellationToken cancellationToken)
    {
        if (arguments.BaseUrl is { } baseUrl)
        {
            return new SampleApi(baseUrl, credential, arguments.Secret, demo: null);
        }

        var demo = await DemoServer.StartAsync(cancellationToken: cancellationToken);
        return new SampleApi(demo.BaseUrl, credential, arguments.Secret ?? credential.OfDemo(demo), demo);
    }

    /// <summary>Changes records of the demo API.</summary>
    public void ChangeRecords(string resource, int count)
    {
        var demo = _demo ?? throw new SampleFailedException("Records change in the demo API alone: leave out --base-url, or the option that changes them.");
        var all = DemoServer.CountOf(resource);
        for (var change = 0; change < Math.Min(count, all); change++)
        {
            // Far from each other, so that they are on many pages.
            demo.Touch(resource, (int)((long)change * all / count));
        }
    }

    public ValueTask DisposeAsync() => _demo?.DisposeAsync() ?? ValueTask.CompletedTask;
}
