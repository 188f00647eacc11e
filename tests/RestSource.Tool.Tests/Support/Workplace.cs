namespace RestSource.Tool.Tests.Support;

/// <summary>A folder to run commands in.</summary>
internal sealed class Workplace : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("restsource-");

    /// <summary>A person looks at what is printed.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>The environment variables of a command.</summary>
    public Dictionary<string, string> Variables { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What the person at the terminal says when asked whether to go on; <see langword="null"/> for nobody.</summary>
    public bool? Confirms { get; set; }

    /// <summary>What the person at the terminal says when asked for a secret; <see langword="null"/> for nobody.</summary>
    public string? Secret { get; set; }

    /// <summary>A person looks at standard error.</summary>
    public bool ShowsProgress { get; set; }

    /// <summary>Its files, by their names.</summary>
    public IEnumerable<string> Files => Directory.EnumerateFiles(_folder.FullName, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(_folder.FullName, file)).Order(StringComparer.Ordinal);

    /// <summary>The full path of a file.</summary>
    public string PathOf(string file) => Path.Combine(_folder.FullName, file);

    /// <summary>Writes a file.</summary>
    public void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
    }

    /// <summary>The text of a file.</summary>
    public string Read(string file) => File.ReadAllText(PathOf(file));

    /// <summary>Runs a command line in the folder, in this process.</summary>
    public async Task<CommandRun> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var surroundings = new Surroundings(_folder.FullName, IsTerminal, InColour: false, Surroundings.UsualWidth)
        {
            Variables = Variables,
            Confirm = Confirms is { } answer ? _ => answer : null,
            ShowsProgress = ShowsProgress,
            AskSecret = Secret is { } secret ? _ => secret : null,
        };
        var exitCode = await RestSourceCommand.RunAsync(args, surroundings, output, error);
        return new CommandRun(exitCode, output.ToString(), error.ToString());
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
