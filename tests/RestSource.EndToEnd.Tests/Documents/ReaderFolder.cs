using System.Text.RegularExpressions;
using RestSource.Tool;

namespace RestSource.EndToEnd.Tests.Documents;

/// <summary>The folder of somebody who follows a document, command line by command line. Documents call it <c>/home/ada</c>.</summary>
internal sealed class ReaderFolder : IAsyncDisposable
{
    private const string Home = "/home/ada";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("restsource-reader-");
    private ReaderServer? _server;

    /// <param name="files">What is in it at the beginning.</param>
    public ReaderFolder(IEnumerable<(string Path, string Text)> files)
    {
        foreach (var (path, text) in files)
        {
            var file = Path.Combine(_folder.FullName, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    /// <summary>Whether a file holds a text, but for the end of its last line.</summary>
    public bool Has(string path, string text) => Read(path).TrimEnd() == text.TrimEnd();

    /// <summary>The text of a file; empty for one that is not there.</summary>
    public string Read(string path) =>
        Path.Combine(_folder.FullName, path) is var file && File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : string.Empty;

    /// <summary>Runs command lines, and says which of them print something other than what is shown.</summary>
    public async Task<IReadOnlyList<string>> ProblemsOfAsync(IEnumerable<ShownCommand> commands)
    {
        var problems = new List<string>();
        foreach (var command in commands)
        {
            var printed = command.Arguments is { } arguments ? await PrintedByAsync(arguments, command.Variables) : "nothing here: a session is of restsource alone";
            if (!Regex.IsMatch(printed, $"^{Regex.Escape(command.Shown).Replace("…", ".*", StringComparison.Ordinal)}$", RegexOptions.Singleline, TimeSpan.FromSeconds(10)))
            {
                problems.Add($"'{command.Text}' prints\n{printed}");
            }
        }

        return problems;
    }

    public async ValueTask DisposeAsync()
    {
        await EndServerAsync();
        _folder.Delete(recursive: true);
    }

    private async Task<string> PrintedByAsync(string[] arguments, IReadOnlyDictionary<string, string> variables)
    {
        var surroundings = new Surroundings(_folder.FullName, IsTerminal: false, InColour: false, Surroundings.UsualWidth) { Variables = variables };
        if (arguments is ["serve", ..])
        {
            await EndServerAsync();
            _server = await ReaderServer.StartAsync(arguments, surroundings);
            return InDocument(_server.Greeting);
        }

        await using var printed = new StringWriter();
        await RestSourceCommand.RunAsync([.. arguments.Select(argument => _server?.AsServed(argument) ?? argument)], surroundings, output: printed, error: printed);
        return InDocument(_server?.InDocument(printed.ToString()) ?? printed.ToString());
    }

    private string InDocument(string printed) => printed.ReplaceLineEndings("\n").Replace(_folder.FullName, Home, StringComparison.Ordinal).TrimEnd('\n');

    private async Task EndServerAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }
}
