using System.CommandLine.Parsing;
using System.Text.RegularExpressions;

namespace RestSource.EndToEnd.Tests.Documents;

/// <summary>A command line in a block of a document.</summary>
/// <param name="Text">The line, as somebody would type it.</param>
/// <param name="Shown">The lines below it: what it prints.</param>
internal sealed partial record ShownCommand(string Text, string Shown)
{
    private const string Prompt = "$ ";

    private static readonly string[] Shells = ["sh", "bash"];

    /// <summary>The arguments for <c>restsource</c>, or <see langword="null"/> for a command of another program.</summary>
    public string[]? Arguments =>
        Calls().Match(Remarks().Replace(Text, string.Empty)) is { Success: true } call ? [.. CommandLineParser.SplitCommandLine(call.Groups["arguments"].Value)] : null;

    /// <summary>The variables of the environment that stand before it.</summary>
    public IReadOnlyDictionary<string, string> Variables => Calls().Match(Text).Groups["variable"].Captures
        .Select(static capture => capture.Value.Trim().Split('=', 2)).ToDictionary(static pair => pair[0], static pair => pair[1], StringComparer.OrdinalIgnoreCase);

    /// <summary>The command lines of a block: behind a prompt, or all lines of a script.</summary>
    public static IEnumerable<ShownCommand> In(CodeBlock block)
    {
        var lines = block.Text.Replace("\\\n", string.Empty, StringComparison.Ordinal).Split('\n');
        if (Shells.Contains(block.Language))
        {
            return lines.Select(static line => new ShownCommand(line, string.Empty));
        }

        return block.Language == "console"
            ? lines.Index().Where(static line => line.Item.StartsWith(Prompt, StringComparison.Ordinal)).Select(line => new ShownCommand(
                line.Item[Prompt.Length..],
                string.Join('\n', lines.Skip(line.Index + 1).TakeWhile(static next => !next.StartsWith(Prompt, StringComparison.Ordinal)))))
            : [];
    }

    /// <summary>A remark, or where the output goes.</summary>
    [GeneratedRegex("\\s+(#|\\||>|2>).*$")]
    private static partial Regex Remarks();

    /// <summary>The tool, however it is started, with variables of the environment before it.</summary>
    [GeneratedRegex("^(?<variable>\\w+=\\S* )*(dotnet tool run |dotnet )?(restsource|run --project src/RestSource\\.Tool --)(\\s+(?<arguments>.*))?$")]
    private static partial Regex Calls();
}
