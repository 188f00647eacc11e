using System.Globalization;
using Spectre.Console;

namespace RestSource.Tool.Reading;

/// <summary>Keeps the account of a read, and shows a person how far it is.</summary>
/// <param name="name">What is read.</param>
internal sealed class ReadProgress(string name) : IProgress<ReadLedger>
{
    private ProgressTask? _bar;

    /// <summary>Gets the account as it stands.</summary>
    public ReadLedger Ledger { get; private set; } = new();

    /// <summary>Reads, with a bar on standard error while it lasts.</summary>
    /// <param name="error">Standard error.</param>
    /// <param name="isShown">Whether somebody sees it.</param>
    /// <param name="limit">How many records are read at most.</param>
    /// <param name="read">Reads.</param>
    public async Task ShowAsync(TextWriter error, bool isShown, long? limit, Func<Task> read)
    {
        if (!isShown)
        {
            await read();
            return;
        }

        var screen = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        await screen.Progress()
            .AutoClear(true)
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn(), new ProgressBarColumn(), new ElapsedTimeColumn())
            .StartAsync(async bars =>
            {
                _bar = bars.AddTask(Markup.Escape(name), maxValue: limit ?? double.MaxValue).IsIndeterminate(limit is null);
                await read();
            });
    }

    /// <inheritdoc />
    public void Report(ReadLedger value)
    {
        Ledger = value;
        if (_bar is not { } bar)
        {
            return;
        }

        if (bar.IsIndeterminate && value.ClaimedTotal is { } total)
        {
            bar.IsIndeterminate(false).MaxValue(Math.Max(1, total));
        }

        bar.Value = Math.Min(value.Records, bar.MaxValue);
        bar.Description = Markup.Escape(string.Create(CultureInfo.InvariantCulture, $"{name}: {value.Records}{(value.ClaimedTotal is { } claimed ? $" of {claimed}" : string.Empty)} records, page {value.Pages}"));
    }
}
