using RestSource.Testing.Recordings;

namespace RestSource.Testing;

/// <summary>Remembers what an API answers, and writes it into a cassette: one readable JSON file, secrets masked and values anonymised, for <see cref="ReplayHandler"/> to answer from.</summary>
/// <remarks>
/// What requests say of themselves (paths, params, the host) stays as it is, so that the same program asks for the same again; what they took from answers gets the stand-in that it has there. Where they ask by dates of their own, dates stay as they are.
/// The file is written as a whole when the recording is disposed of, or by <see cref="SaveAsync"/>.
/// </remarks>
public sealed class Recording : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly List<Exchange> _exchanges = [];
    private readonly string _path;
    private readonly RecordingOptions _options;

    /// <summary>Begins a recording.</summary>
    /// <param name="path">The cassette to write; one that is there is replaced.</param>
    /// <param name="options">What to mask; <see langword="null"/> for the defaults.</param>
    public Recording(string path, RecordingOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _path = Path.GetFullPath(path);
        _options = options ?? new RecordingOptions();
    }

    /// <summary>Makes a handler that records. Several may record into one cassette.</summary>
    /// <param name="inner">What sends; <see langword="null"/> for sockets, or, in a chain of handlers, for the next one.</param>
    public RecordingHandler CreateHandler(HttpMessageHandler? inner = null) => inner is null ? new RecordingHandler(this) : new RecordingHandler(this) { InnerHandler = inner };

    /// <summary>Writes what was recorded so far.</summary>
    /// <param name="cancellationToken">Gives up; a file that was there is left as it was.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public async Task SaveAsync(CancellationToken cancellationToken = default)
    {
        var text = CassetteWriter.Write(Taken(), _options);
        _ = Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        var unfinished = _path + ".tmp";
        await File.WriteAllTextAsync(unfinished, text, cancellationToken).ConfigureAwait(false);
        File.Move(unfinished, _path, overwrite: true);
    }

    /// <summary>Writes the cassette, whether or not the program got to its end.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public async ValueTask DisposeAsync() => await SaveAsync().ConfigureAwait(false);

    internal void Add(Exchange exchange)
    {
        lock (_gate)
        {
            _exchanges.Add(exchange);
        }
    }

    private List<Exchange> Taken()
    {
        lock (_gate)
        {
            return [.. _exchanges];
        }
    }
}
