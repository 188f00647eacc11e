using System.CommandLine;
using System.CommandLine.Help;
using RestSource.Tool.Commands;
using RestSource.Tool.Interpretation;
using RestSource.Tool.Reports;

namespace RestSource.Tool;

/// <summary>The command <c>restsource</c>: what there is, and how every run of it ends.</summary>
internal static class RestSourceCommand
{
    private const string Name = "restsource";

    /// <summary>Runs one command line.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="surroundings">Where it runs.</param>
    /// <param name="output">Takes what was asked for.</param>
    /// <param name="error">Takes why it could not be given.</param>
    /// <param name="cancellation">Ends the command, as Ctrl+C does.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> args, Surroundings surroundings, TextWriter output, TextWriter error, CancellationToken cancellation = default)
    {
        var parsed = Create(surroundings).Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var mistake in parsed.Errors)
            {
                await error.WriteLineAsync(mistake.Message);
            }

            await error.WriteLineAsync($"What there is to write: {PathOf(parsed.CommandResult)} --help");
            return ExitCodes.Usage;
        }

        try
        {
            var configuration = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false };
            return await parsed.InvokeAsync(configuration, cancellation);
        }
        catch (CommandFailure failure)
        {
            await error.WriteLineAsync(failure.Message);
            return failure.ExitCode;
        }
        catch (InvalidConfigException failure)
        {
            await ValidationReport.WriteAsync(failure.Found, files: 1, surroundings with { IsTerminal = surroundings.ShowsProgress }, error);
            return ExitCodes.Errors;
        }
        catch (RestSourceException failure)
        {
            await error.WriteLineAsync(failure.Message);
            return ExitCodes.Failed;
        }
        catch (IOException failure) when (StandardOutput.HasNoReader(failure))
        {
            return ExitCodes.Unread;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync($"{failure.Message} Look at the path, and at who may read and write there.");
            return ExitCodes.Usage;
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("Stopped. No file was left half-written.");
            return ExitCodes.Cancelled;
        }
        catch (Exception fault)
        {
            await error.WriteLineAsync(FaultReport.Of(fault));
            return ExitCodes.Fault;
        }
    }

    /// <summary>Makes the command, with all that belong to it.</summary>
    internal static Command Create(Surroundings surroundings) => new(Name, "Typed REST clients for .NET from one JSON file.")
    {
        new HelpOption { Action = new HelpAction { MaxWidth = surroundings.Width }, Description = "Say what there is to write, and end." },
        new VersionOption { Description = "Say the version, and end." },
        NewCommand.Create(surroundings),
        ImportCommand.Create(surroundings),
        ValidateCommand.Create(surroundings),
        ExplainCommand.Create(surroundings),
        ServeCommand.Create(surroundings),
        ReadCommand.Create(surroundings),
        InferCommand.Create(surroundings),
        DriftCommand.Create(surroundings),
    };

    private static string PathOf(System.CommandLine.Parsing.CommandResult command) =>
        command.Parent is System.CommandLine.Parsing.CommandResult parent ? $"{PathOf(parent)} {command.Command.Name}" : command.Command.Name;
}
