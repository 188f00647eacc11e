using System.CommandLine;
using RestSource.Tool.Reading;
using RestSource.Tool.Settings;

namespace RestSource.Tool.Commands;

/// <summary>The command <c>read</c>: reads a resource without a build.</summary>
internal static class ReadCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var file = new Argument<string>("FILE") { Description = "The config." };
        file.RefuseOptions();
        var resource = new Argument<string>("RESOURCE") { Description = "The resource to read, below all records of its parent if it has one." };
        resource.RefuseOptions();
        var limit = new Option<long?>("--limit") { HelpName = "N", Description = $"Read N records at most. Without it: all; for a table, {RecordFormat.RowsOfTable}." };
        limit.Validators.Add(static result =>
        {
            if (result.Tokens is [var token] && (!long.TryParse(token.Value, out var number) || number < 1))
            {
                result.AddError("--limit takes a whole number, 1 or more.");
            }
        });
        var format = new Option<string>("--format") { HelpName = "table|jsonl|csv", Description = "How records are written: as a table, as JSON line by line, or as comma-separated values. Without it: a table on a terminal, else jsonl." };
        format.AcceptOnlyFromAmong(RecordFormat.Table, RecordFormat.JsonLines, RecordFormat.Csv);
        var outputFile = new Option<string>("--output") { HelpName = "FILE", Description = "Write records to this file, once all are there." };
        var force = new Option<bool>("--force") { Description = "Write over a file that is there." };
        var token = new Option<string>("--continue") { HelpName = "TOKEN", Description = "Go on where an earlier read ended." };
        var settings = new SettingOptions();
        var command = new Command("read", "Read the records of a resource. Nothing is built, and no state is kept.") { file, resource, limit, format, outputFile, force, token };
        settings.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var target = parsed.GetValue(outputFile) is { } named ? surroundings.PathOf(named) : null;
            if (target is not null && File.Exists(target) && !parsed.GetValue(force))
            {
                throw new CommandFailure($"{target} is there already: name another file with --output, or write over it with --force.");
            }

            var chosen = parsed.GetValue(format) ?? RecordFormat.For(target, surroundings);
            var request = new ReadRequest(
                surroundings.PathOf(parsed.GetRequiredValue(file)),
                parsed.GetRequiredValue(resource),
                chosen,
                parsed.GetValue(limit) ?? (chosen == RecordFormat.Table ? RecordFormat.RowsOfTable : null),
                target,
                parsed.GetValue(token),
                settings.Of(parsed));
            return new ReadSession(request, surroundings, parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error).RunAsync(cancellation);
        });
        return command;
    }
}
