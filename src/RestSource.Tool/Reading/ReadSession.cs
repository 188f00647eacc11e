using RestSource.Configuration.Model;
using RestSource.Tool.Files;
using RestSource.Tool.Interpretation;
using RestSource.Tool.Settings;
using Spectre.Console;

namespace RestSource.Tool.Reading;

/// <summary>Reads what a command line asks for, and says what came of it.</summary>
/// <param name="request">What is asked for.</param>
/// <param name="surroundings">Who looks.</param>
/// <param name="output">Takes the records, unless they go to a file.</param>
/// <param name="error">Takes what is said about them.</param>
internal sealed class ReadSession(ReadRequest request, Surroundings surroundings, TextWriter output, TextWriter error)
{
    /// <summary>Reads.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var config = await LoadedConfig.ReadAsync(request.Config, cancellation);
        var model = config.Resource(request.Resource);
        var settings = SourceSettings.For(config.Source, request.Settings, surroundings, error);
        await using var source = InterpretedSource.Open(config.Source, settings);
        var resource = source.Resource(model.Name);
        var run = new ReadRun(resource, request.Limit, request.ContinuationToken);
        var progress = new ReadProgress(resource.Description.ToString());
        await SayWhatIsLeftOutAsync(model);
        try
        {
            if (request.Output is { } file)
            {
                await WholeFile.WriteAsync(file, writer => ReadAsync(run, WriterOn(writer, model, settings), progress, cancellation), cancellation);
                await error.WriteLineAsync($"{file}: written");
            }
            else
            {
                await ReadAsync(run, WriterOn(output, model, settings), progress, cancellation);
            }
        }
        catch (RestSourceException failure)
        {
            await error.WriteLineAsync(failure.Message);
            await SayHowToGoOnAsync(failure.ContinuationToken, comesAgain: failure.RecordsOfPage);
            return ExitCodes.Failed;
        }
        catch (OperationCanceledException)
        {
            await SayHowToGoOnAsync(run.Token, comesAgain: run.RecordsAfterToken);
            throw;
        }

        await error.WriteLineAsync(ReadSummary.Of(resource.Description, run.Records, source.Requests, progress.Ledger));
        foreach (var warning in ReadSummary.Warnings(progress.Ledger, IsWhole(model)))
        {
            await error.WriteLineAsync(warning);
        }

        if (run.IsLimited && request is { Format: RecordFormat.Table, Limit: RecordFormat.RowsOfTable })
        {
            await error.WriteLineAsync($"These are the first {request.Limit}. More: --limit N. All: --format jsonl.");
        }

        return ExitCodes.Success;
    }

    private bool IsWhole(ResourceModel model) => request.ContinuationToken is null && model.Endpoint.Paginator is not PaginatorModel.Offset { InitialOffset: > 0 };

    private async Task ReadAsync(ReadRun run, IRecordWriter writer, ReadProgress progress, CancellationToken cancellation)
    {
        // A bar among the lines of records would be read with them.
        var isShown = surroundings.ShowsProgress && (request.Output is not null || !surroundings.IsTerminal || request.Format == RecordFormat.Table);
        IReadOnlyList<string> remarks = [];
        try
        {
            await progress.ShowAsync(error, isShown, request.Limit, () => run.RunAsync(writer, progress, cancellation));
        }
        finally
        {
            remarks = await writer.CompleteAsync();
        }

        foreach (var remark in remarks)
        {
            await error.WriteLineAsync(remark);
        }
    }

    private IRecordWriter WriterOn(TextWriter writer, ResourceModel model, SourceSettings settings) => request.Format switch
    {
        RecordFormat.Csv => new CsvWriter(writer, RecordColumns.OfShape(model)),
        RecordFormat.Table => new TableWriter(ScreenOn(writer), RecordColumns.OfShape(model), settings.Redact),
        _ => new JsonLinesWriter(writer),
    };

    private IAnsiConsole ScreenOn(TextWriter writer)
    {
        var screen = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = surroundings.InColour && request.Output is null ? AnsiSupport.Detect : AnsiSupport.No,
        });
        screen.Profile.Width = surroundings.Width;
        return screen;
    }

    private async Task SayWhatIsLeftOutAsync(ResourceModel model)
    {
        if (model.ProcessingSteps.Count > 0)
        {
            await error.WriteLineAsync($"Records come as the API sends them: \"processing_steps\" of {model.Name} ({string.Join(", ", model.ProcessingSteps.Select(static step => step.Method))}) are methods in C#, which are not run here.");
        }
    }

    private async Task SayHowToGoOnAsync(string? token, long comesAgain)
    {
        if (request.Output is { } file)
        {
            await error.WriteLineAsync($"{file} was not written: a file holds a read that came to its end.");
        }
        else if (token is not null)
        {
            var again = comesAgain > 0 ? $" The last {comesAgain} records come again then." : string.Empty;
            await error.WriteLineAsync($"To go on from there, add: --continue {ShellText.Quoted(token)}{again}");
        }
    }
}
