using Spectre.Console;

namespace SampleConsole;

/// <summary>One run of a sample: where to read, and what to show.</summary>
public sealed class SampleRun
{
    private readonly string _source;
    private readonly SampleApi _api;
    private readonly SampleArguments _arguments;

    internal SampleRun(string source, SampleApi api, SampleArguments arguments, IAnsiConsole screen)
    {
        _source = source;
        _api = api;
        _arguments = arguments;
        Screen = screen;
    }

    /// <summary>Where to show things: a terminal, or a file.</summary>
    public IAnsiConsole Screen { get; }

    /// <summary>Where the API is.</summary>
    public Uri BaseUrl => _api.BaseUrl;

    /// <summary>The API's key; null when it wants none, or when an API was named and no key was given.</summary>
    public string? ApiKey => ValueOf(SampleCredential.ApiKey);

    /// <summary>The secret that the API gives tokens for; null when it wants none, or when an API was named and no secret was given.</summary>
    public string? ClientSecret => ValueOf(SampleCredential.ClientSecret);

    /// <summary>The same as configuration, under the source's name: <c>Analytics:BaseUrl</c> and <c>Analytics:ApiKey</c>.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Settings =>
    [
        new($"{_source}:BaseUrl", BaseUrl.ToString()),
        new($"{_source}:{_api.Credential.Setting}", _api.Secret),
    ];

    /// <summary>What the command line says of an option of this sample; null for nothing.</summary>
    public string? this[SampleOption option] => _arguments.Options.GetValueOrDefault(option);

    /// <summary>Changes records of the demo API, as its users would meanwhile.</summary>
    /// <param name="resource">The last segment of their path.</param>
    /// <param name="count">How many.</param>
    /// <exception cref="SampleFailedException">Another API was named, which is not the sample's to change.</exception>
    public void ChangeRecords(string resource, int count) => _api.ChangeRecords(resource, count);

    /// <summary>Reads resources side by side, with a progress bar each, and closes with a table. The first failure stops all.</summary>
    public async Task ReadAsync(IReadOnlyList<ResourceRead> reads, CancellationToken cancellationToken)
    {
        var ledgers = Screen.Profile.Out.IsTerminal
            ? await ProgressBars.ShowAsync(Screen, reads, cancellationToken)
            : await ReadProgress.ReadAllAsync([.. reads.Select(static read => new ReadProgress(read))], cancellationToken);
        LedgerTable.Write(Screen, ledgers);
    }

    /// <summary>Writes a line below the table.</summary>
    public void Say(FormattableString line) => Screen.WriteLine(FormattableString.Invariant(line));

    private string? ValueOf(SampleCredential credential) => _api.Credential == credential ? _api.Secret : null;
}
