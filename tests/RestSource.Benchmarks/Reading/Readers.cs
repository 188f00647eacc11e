using RestSource.Benchmarks.Contenders;
using RestSource.Benchmarks.Server;
using RestSource.Benchmarks.Tracking;

namespace RestSource.Benchmarks.Reading;

/// <summary>All that reads the API over HTTP, each with a connection of its own that stays open.</summary>
internal sealed class Readers : IDisposable
{
    private readonly HttpClient _http;
    private readonly ServerProcess _server = new();

    /// <summary>Starts the server.</summary>
    /// <param name="records">How many projects it has.</param>
    /// <param name="delay">How many milliseconds each of its answers takes.</param>
    public Readers(int records, int delay = 0)
    {
        var api = _server.Api(records, delay);
        _http = new HttpClient { BaseAddress = api };
        Emitted = TrackingSource.Create(new TrackingOptions { BaseUrl = api });
        EmittedUnshared = TrackingSource.Create(new TrackingOptions { BaseUrl = api, SharesTexts = false });
        SourceGenerated = HandWrittenLoop.SourceGenerated(_http);
        ReflectionBased = HandWrittenLoop.ReflectionBased(_http);
        Walk = new BodyWalk(_http);
    }

    /// <summary>Gets the emitted source with its default options.</summary>
    public TrackingSource Emitted { get; }

    /// <summary>Gets the emitted source, which makes a string of its own for each text.</summary>
    public TrackingSource EmittedUnshared { get; }

    /// <summary>Gets the loop by hand over a source-generated context.</summary>
    public HandWrittenLoop SourceGenerated { get; }

    /// <summary>Gets the loop by hand over reflection.</summary>
    public HandWrittenLoop ReflectionBased { get; }

    /// <summary>Gets what reads the bodies and keeps nothing.</summary>
    public BodyWalk Walk { get; }

    /// <inheritdoc />
    public void Dispose()
    {
        Emitted.Dispose();
        EmittedUnshared.Dispose();
        _http.Dispose();
        _server.Dispose();
    }
}
