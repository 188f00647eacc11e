using System.Reflection;
using System.Text.RegularExpressions;
using RestSource.EndToEnd.Tests.Documents;

namespace RestSource.Packages.Tests.FiveMinutes;

/// <summary><c>docs/five-minutes.md</c>, done from its first block to its last.</summary>
/// <remarks>
/// Blocks of <c>console</c> hold commands, behind <c>$</c>, and what those print that show something. A <c>program</c> takes the place of <c>Program.cs</c>.
/// A <c>file:</c> is one that a command before it wrote.
/// </remarks>
internal sealed partial class FiveMinutesPage(string text)
{
    private const string Prompt = "$ ";

    /// <summary>Gets the page's file.</summary>
    public static string File { get; } = typeof(FiveMinutesPage).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(static attribute => attribute.Key == "FiveMinutes").Value!;

    /// <summary>Does what the page says.</summary>
    /// <param name="terminal">Runs the commands.</param>
    /// <param name="here">What each name of the page is here, such as the address of the API.</param>
    /// <returns>The page, with what came of it where it shows something else.</returns>
    public async Task<string> DoAsync(Terminal terminal, IReadOnlyDictionary<string, string> here)
    {
        var lines = text.Split('\n').ToList();
        var grown = 0;
        foreach (var block in CodeBlock.In(text))
        {
            var came = Named(await DoAsync(block, terminal, here), here).Split('\n');
            var (start, length) = (block.Line + grown, block.Text.Split('\n').Length);
            lines.RemoveRange(start, length);
            lines.InsertRange(start, came);
            grown += came.Length - length;
        }

        return string.Join('\n', lines);
    }

    private static async Task<string> DoAsync(CodeBlock block, Terminal terminal, IReadOnlyDictionary<string, string> here)
    {
        if (block.After("file:") is { } file)
        {
            var written = (await System.IO.File.ReadAllTextAsync(Path.Combine(terminal.Folder, file))).TrimEnd('\n');

            // Chance chooses the values of a sample, and not their form.
            return file.StartsWith("samples/", StringComparison.Ordinal) && Form(written) == Form(block.Text) ? block.Text : written;
        }

        if (block.Marker == "program")
        {
            await System.IO.File.WriteAllTextAsync(Path.Combine(terminal.Folder, "Program.cs"), block.Text);
            return block.Text;
        }

        var came = new List<string>();
        var lines = block.Text.Split('\n');
        foreach (var (index, line) in lines.Index().Where(static line => line.Item.StartsWith(Prompt, StringComparison.Ordinal)))
        {
            var printed = await terminal.RunAsync(Local(line[Prompt.Length..], here));
            var isShown = index + 1 < lines.Length && !lines[index + 1].StartsWith(Prompt, StringComparison.Ordinal);
            came.AddRange(isShown ? [line, .. printed] : [line]);
        }

        return string.Join('\n', came);
    }

    private static string Form(string sample) => Letters().Replace(Digits().Replace(sample, "0"), "a");

    private static string Local(string page, IReadOnlyDictionary<string, string> here) =>
        here.Aggregate(page, static (text, name) => text.Replace(name.Key, name.Value, StringComparison.Ordinal));

    private static string Named(string local, IReadOnlyDictionary<string, string> here) =>
        here.Aggregate(local, static (text, name) => text.Replace(name.Value, name.Key, StringComparison.Ordinal));

    [GeneratedRegex("\\d")]
    private static partial Regex Digits();

    [GeneratedRegex("[A-Za-z]")]
    private static partial Regex Letters();
}
