using System.Collections.Concurrent;
using System.Globalization;
using RestSource.Loading;
using Spectre.Console;

namespace Samples.Sync;

/// <summary>A bar for each resource that is loaded: how far it is, how fast, and how often the API had to be asked again.</summary>
internal sealed class LoadBars(ProgressContext context) : IProgress<LoadProgress>
{
    private readonly ConcurrentDictionary<string, ProgressTask> _bars = new(StringComparer.Ordinal);

    /// <summary>Loads, and shows how far the load is where there is a terminal.</summary>
    public static Task<LoadResult> ShowAsync(IAnsiConsole screen, Func<IProgress<LoadProgress>?, Task<LoadResult>> load) => screen.Profile.Out.IsTerminal
        ? screen.Progress()
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new SpinnerColumn())
            .StartAsync(context => load(new LoadBars(context)))
        : load(null);

    /// <inheritdoc />
    public void Report(LoadProgress value)
    {
        var bar = _bars.GetOrAdd(value.Resource.Name, name => context.AddTask(name).IsIndeterminate());
        bar.Description = Markup.Escape(Describe(value));
        if (value.Stage == LoadStage.Done)
        {
            bar.IsIndeterminate(false).Value = bar.MaxValue;
        }
        else if (value.Ledger.ClaimedTotal is > 0)
        {
            bar.IsIndeterminate(false).MaxValue(value.Ledger.ClaimedTotal.Value).Value(value.Records);
        }
    }

    private static string Describe(LoadProgress progress)
    {
        var rate = progress.Records / Math.Max(progress.Elapsed.TotalSeconds, 0.001);
        var retries = progress.Ledger.Retries == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {progress.Ledger.Retries:N0} retries");
        return string.Create(CultureInfo.InvariantCulture, $"{progress.Resource.Name}: {Verb(progress.Stage)} {progress.Records:N0} records, {rate:N0}/s{retries}");
    }

    private static string Verb(LoadStage stage) => stage switch
    {
        LoadStage.Reading => "reading",
        LoadStage.Merging => "merging",
        _ => "loaded",
    };
}
