using RestSource.Cases.Tests.Recording;
using RestSource.TestKit.Server;

namespace RestSource.Cases.Tests;

/// <summary>One server for cases that are played one after the other: to start it takes longer than most of them.</summary>
public sealed class PlaybackServer : IAsyncLifetime
{
    private ApiServer? _server;
    private Playback _playback = new([]);

    internal Uri BaseUrl => _server!.BaseUrl;

    public async Task InitializeAsync() => _server = await ApiServer.StartAsync(request => _playback.Answer(request));

    public async Task DisposeAsync() => await _server!.DisposeAsync();

    internal Playback Play(Case recorded) => _playback = new Playback(recorded.Exchanges ?? []);
}
