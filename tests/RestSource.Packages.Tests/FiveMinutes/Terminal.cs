using System.Diagnostics;
using RestSource.Packages.Tests.Feed;

namespace RestSource.Packages.Tests.FiveMinutes;

/// <summary>Runs command lines one after the other, as a person types them, and counts them and their time.</summary>
internal sealed class Terminal(PackedFeed feed, string folder)
{
    private readonly Dictionary<string, string> _variables = [];
    private readonly Stopwatch _watch = new();

    /// <summary>The folder that it is in.</summary>
    public string Folder { get; private set; } = folder;

    /// <summary>How many command lines there were.</summary>
    public int Commands { get; private set; }

    /// <summary>How long they took together.</summary>
    public TimeSpan Elapsed => _watch.Elapsed;

    /// <summary>Runs a command line, and gives the lines that it printed.</summary>
    public async Task<IReadOnlyList<string>> RunAsync(string command)
    {
        Commands++;
        switch (command.Split(' '))
        {
            case ["cd", var below]:
                Folder = Path.Combine(Folder, below);
                return [];
            case ["export", var assignment]:
                _variables[assignment.Split('=')[0]] = assignment.Split('=')[1];
                return [];
            case ["dotnet", .. var arguments]:
                _watch.Start();
                var result = await Dotnet.RunAsync(feed, Folder, _variables, arguments);
                _watch.Stop();
                Assert.True(result.ExitCode == 0, $"{command}: {result}");
                return result.Lines;
            default:
                throw new InvalidOperationException($"This terminal knows no such command: {command}");
        }
    }
}
