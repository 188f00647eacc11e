using System.Diagnostics;
using RestSource.TestKit.Commands;

namespace RestSource.EndToEnd.Tests.Builds;

/// <summary>A project of a user, in a folder of its own outside the repository: what is built there sees none of the repository's settings.</summary>
internal sealed class Consumer : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("restsource-");

    /// <summary>Copies a project of the folder <c>Consumers</c>.</summary>
    public Consumer(string name)
    {
        var original = Path.Combine(AppContext.BaseDirectory, "Consumers", name);
        foreach (var file in Directory.EnumerateFiles(original, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder.FullName, Path.GetRelativePath(original, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>The path of a file of the project.</summary>
    public string PathOf(string file) => Path.Combine(_folder.FullName, file);

    /// <summary>Runs <c>dotnet</c> on the project.</summary>
    public Task<CommandResult> DotnetAsync(params string[] arguments) =>
        DotnetCommand.RunAsync(_folder.FullName, [.. arguments, $"-p:RestSourceFolder={AppContext.BaseDirectory}"]);

    /// <summary>Runs a program that was built.</summary>
    public Task<CommandResult> RunAsync(string program, params string[] arguments) =>
        CommandResult.OfAsync(new ProcessStartInfo(PathOf(program), arguments), _folder.FullName);

    public void Dispose() => _folder.Delete(recursive: true);
}
