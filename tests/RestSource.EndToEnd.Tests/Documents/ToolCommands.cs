using System.CommandLine;
using System.Text.RegularExpressions;
using RestSource.Tool;

namespace RestSource.EndToEnd.Tests.Documents;

/// <summary>The commands of <c>restsource</c>, as it reads them.</summary>
internal static partial class ToolCommands
{
    private static readonly Command Root = RestSourceCommand.Create(new Surroundings(Repository.Root, IsTerminal: false, InColour: false, Surroundings.UsualWidth));

    /// <summary>What is wrong with the command lines of a document, in blocks and in the text between.</summary>
    public static IEnumerable<string> ProblemsIn(string document) =>
    [
        .. CodeBlock.In(document).SelectMany(ShownCommand.In).Where(static command => command.Arguments is not null)
            .SelectMany(static command => Root.Parse(command.Arguments!).Errors.Select(error => $"{command.Text}: {error.Message}")),
        .. Mentions().Matches(document).Select(static match => match.Groups["words"].Value).Where(static words => !IsMention(words))
            .Select(static words => $"restsource {words}: there is no such command or option"),
    ];

    // Of a command that a sentence names, the arguments may be left out.
    private static bool IsMention(string mention)
    {
        var words = mention.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Command command = Root;
        foreach (var word in words.TakeWhile(word => command.Subcommands.Count > 0 && !word.StartsWith('-')))
        {
            if (command.Subcommands.FirstOrDefault(candidate => candidate.Name == word) is not { } named)
            {
                return false;
            }

            command = named;
        }

        return words.Where(static word => word.StartsWith("--", StringComparison.Ordinal)).All(option =>
            option == "--help" || command.Options.Any(known => known.Name == option || known.Aliases.Contains(option)));
    }

    [GeneratedRegex("`restsource (?<words>[^`\\n]+)`")]
    private static partial Regex Mentions();
}
