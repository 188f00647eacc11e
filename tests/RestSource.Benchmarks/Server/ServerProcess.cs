using System.Globalization;

namespace RestSource.Benchmarks.Server;

/// <summary>A running <see cref="ProjectServer"/>.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly OwnProcess _process = OwnProcess.Start(ProjectServer.Verb);
    private readonly Uri _url;

    /// <summary>Starts it.</summary>
    public ServerProcess() => _url = new Uri(_process.ReadLine());

    /// <summary>Where the API is.</summary>
    /// <param name="records">How many projects there are.</param>
    /// <param name="delay">How many milliseconds each request takes.</param>
    public Uri Api(int records, int delay = 0) => new(_url, string.Create(CultureInfo.InvariantCulture, $"{delay}/{records}/"));

    /// <inheritdoc />
    public void Dispose() => _process.Dispose();
}
