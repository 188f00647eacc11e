using DemoApi;

namespace SampleConsole;

/// <summary>The API that a sample reads: the one of the command line, else a demo API that lives as long as this.</summary>
internal sealed class SampleApi : IAsyncDisposable
{
    private readonly DemoServer? _demo;

    private SampleApi(Uri baseUrl, string? apiKey, DemoServer? demo)
    {
        BaseUrl = baseUrl;
        ApiKey = apiKey;
        _demo = demo;
    }

    public Uri BaseUrl { get; }

    public string? ApiKey { get; }

    public static async Task<SampleApi> OpenAsync(SampleArguments arguments, CancellationToken cancellationToken)
    {
        if (arguments.BaseUrl is { } baseUrl)
        {
            return new SampleApi(baseUrl, arguments.ApiKey, demo: null);
        }

        var demo = await DemoServer.StartAsync(cancellationToken: cancellationToken);
        return new SampleApi(demo.BaseUrl, arguments.ApiKey ?? demo.ApiKey, demo);
    }

    public ValueTask DisposeAsync() => _demo?.DisposeAsync() ?? ValueTask.CompletedTask;
}
