using System.Globalization;
using System.IO.Compression;
using System.Reflection;

namespace RestSource.Packages.Tests.Feed;

/// <summary>A folder with the packages of this build, as <c>dotnet pack</c> leaves them, and a cache that knows no others of their names.</summary>
public sealed class PackedFeed : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("restsource-feed-");

    /// <summary>Gets a version that no package had before, so that no cache on the machine has one of the same name.</summary>
    public string Version { get; } = string.Create(CultureInfo.InvariantCulture, $"0.1.{(long)(DateTime.UtcNow - DateTime.UnixEpoch).TotalSeconds}");

    /// <summary>Gets the folder of the packages.</summary>
    public string Packages => _folder.CreateSubdirectory("packages").FullName;

    /// <summary>Gets the folder that packages are unpacked into.</summary>
    public string Cache => _folder.CreateSubdirectory("cache").FullName;

    /// <summary>Gets the folder that the command line takes for the user's own.</summary>
    public string Home => _folder.CreateSubdirectory("home").FullName;

    /// <summary>Gets where the packages of others are that this repository was built with; a consumer needs no more than those.</summary>
    public static string MachinePackages => Metadata(nameof(MachinePackages));

    /// <summary>Opens a package.</summary>
    public ZipArchive Open(string id) => ZipFile.OpenRead(Path.Combine(Packages, $"{id}.{Version}.nupkg"));

    /// <inheritdoc />
    public async Task InitializeAsync()
    {
        var pack = await Dotnet.RunAsync(
            this, _folder.FullName, "msbuild", Path.Combine(AppContext.BaseDirectory, "Feed", "Pack.proj"), "-nologo", "-maxCpuCount", "-verbosity:quiet",
            $"-p:Sources={Metadata("Sources")}", $"-p:Configuration={Metadata("Configuration")}", "-p:NoBuild=true",
            $"-p:PackageVersion={Version}", $"-p:PackageOutputPath={Packages}/", $"-p:NuspecOutputPath={_folder.FullName}/nuspec/");
        Assert.True(pack.ExitCode == 0, pack.ToString());
    }

    /// <inheritdoc />
    public Task DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    private static string Metadata(string key) =>
        typeof(PackedFeed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
