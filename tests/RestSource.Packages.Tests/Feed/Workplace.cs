using System.Security;
using RestSource.TestKit.Commands;

namespace RestSource.Packages.Tests.Feed;

/// <summary>A user's folder, outside of the repository, on a machine that gets its packages from a feed alone.</summary>
internal sealed class Workplace : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("restsource-user-");
    private readonly PackedFeed _feed;

    public Workplace(PackedFeed feed)
    {
        _feed = feed;
        File.WriteAllText(
            PathOf("nuget.config"),
            $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="RestSource" value="{SecurityElement.Escape(feed.Packages)}" />
              </packageSources>
              <fallbackPackageFolders>
                <add key="machine" value="{SecurityElement.Escape(PackedFeed.MachinePackages)}" />
              </fallbackPackageFolders>
            </configuration>
            """);
    }

    /// <summary>The folder.</summary>
    public string Folder => _folder.FullName;

    /// <summary>The path of a file.</summary>
    public string PathOf(params string[] path) => Path.Combine([_folder.FullName, .. path]);

    /// <summary>Copies a project of the folder <c>Consumers</c>, with the feed's version where it says <c>VERSION</c>.</summary>
    public void Copy(string project)
    {
        var original = Path.Combine(AppContext.BaseDirectory, "Consumers", project);
        foreach (var file in Directory.EnumerateFiles(original, "*", SearchOption.AllDirectories))
        {
            var copy = PathOf(Path.GetRelativePath(original, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllText(copy, File.ReadAllText(file).Replace("VERSION", _feed.Version, StringComparison.Ordinal));
        }
    }

    /// <summary>Runs <c>dotnet</c> here.</summary>
    public Task<CommandResult> DotnetAsync(params string[] arguments) => Dotnet.RunAsync(_feed, Folder, arguments);

    /// <summary>Runs <c>dotnet</c> in a folder below.</summary>
    public Task<CommandResult> DotnetInAsync(string below, params string[] arguments) => Dotnet.RunAsync(_feed, PathOf(below), arguments);

    public void Dispose() => _folder.Delete(recursive: true);
}
