using Spectre.Console;

namespace SampleConsole;

/// <summary>One run of a sample: where to read, and what to show.</summary>
public sealed class SampleRun
{
    private readonly string _source;
    private readonly IAnsiConsole _screen;

    internal SampleRun(string source, SampleApi api, IAnsiConsole screen)
    {
        _source = source;
        _screen = screen;
        BaseUrl = api.BaseUrl;
        ApiKey = api.ApiKey;
    }

    /// <summary>Where the API is.</summary>
    public Uri BaseUrl { get; }

    /// <summary>The API's key; null when an API was named and no key was given.</summary>
    public string? ApiKey { get; }

    /// <summary>The same as configuration, under the source's name: <c>Analytics:BaseUrl</c> and <c>Analytics:ApiKey</c>.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Settings =>
    [
        new($"{_source}:BaseUrl", BaseUrl.ToString()),
        new($"{_source}:ApiKey", ApiKey),
    ];

    /// <summary>Reads resources side by side, with a progress bar each, and closes with a table. The first failure stops all.</summary>
    public async Task ReadAsync(IReadOnlyList<ResourceRead> reads, CancellationToken cancellationToken)
    {
        var ledgers = _screen.Profile.Out.IsTerminal
            ? await ProgressBars.ShowAsync(_screen, reads, cancellationToken)
            : await ReadProgress.ReadAllAsync([.. reads.Select(static read => new ReadProgress(read))], cancellationToken);
        LedgerTable.Write(_screen, ledgers);
    }

    /// <summary>Writes a line below the table.</summary>
    public void Say(FormattableString line) => _screen.WriteLine(FormattableString.Invariant(line));
}
