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

    public ValueTask DisposeAsync() => _demo?.DisposeAsync() ?? ValueTask.CompletedTask;
}
