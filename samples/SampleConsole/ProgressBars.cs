using RestSource;
using Spectre.Console;

namespace SampleConsole;

/// <summary>A bar per resource, as far as the server's claimed total says.</summary>
internal static class ProgressBars
{
    /// <summary>Reads, and shows how far each read is.</summary>
    public static Task<IReadOnlyList<ReadProgress>> ShowAsync(
        IAnsiConsole screen,
        IReadOnlyList<ResourceRead> reads,
        CancellationToken cancellationToken) =>
        screen.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new SpinnerColumn())
            .StartAsync(context => ReadProgress.ReadAllAsync(
                [.. reads.Select(read => new ReadProgress(read, AdvanceOf(context, read.Resource.Name)))],
                cancellationToken));

    private static Action<ReadLedger> AdvanceOf(ProgressContext context, string name)
    {
        var bar = context.AddTask(Markup.Escape(name)).IsIndeterminate();
        return ledger =>
        {
            if (ledger.StopReason is not null)
            {
                bar.IsIndeterminate(false).Value = bar.MaxValue;
            }
            else if (ledger.ClaimedTotal is > 0)
            {
                bar.IsIndeterminate(false).MaxValue(ledger.ClaimedTotal.Value).Value(ledger.Records);
            }
        };
    }
}
