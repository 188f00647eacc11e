using System.IO.Compression;
using RestSource.Packages.Tests.Feed;
using RestSource.TestKit;

namespace RestSource.Packages.Tests.Contents;

/// <summary>What is in each package, and what it says of itself.</summary>
[Collection(nameof(OfOneFeed))]
public sealed class PackageTests(PackedFeed feed)
{
    private static readonly string[] OfTheFormat = ["_rels/", "[Content_Types].xml", "package/services/"];

    private static readonly string[] Packages =
    [
        "RestSource.Generators", "RestSource.Loading", "RestSource.Loading.Postgres", "RestSource.Loading.Sqlite", "RestSource.Runtime", "RestSource.Templates", "RestSource.Testing", "RestSource.Tool",
    ];

    public static TheoryData<string> Ids => [.. Packages];

    [Fact]
    public void Pack_OfTheSolution_GivesThesePackages() =>
        Assert.Equal(
            Packages.Select(id => $"{id}.{feed.Version}.nupkg"),
            Directory.GetFiles(feed.Packages).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Package_HoldsTheseFilesAndSaysThisOfItself(string id)
    {
        using var package = feed.Open(id);

        var files = package.Entries.Select(static entry => entry.FullName).Where(static name => !OfTheFormat.Any(name.StartsWith)).Order(StringComparer.Ordinal);
        Snapshot.Matches($"{string.Join('\n', files)}\n\n{Nuspec(package, id)}", $"{id}.txt");
    }

    private string Nuspec(ZipArchive package, string id)
    {
        using var reader = new StreamReader(package.GetEntry($"{id}.nuspec")!.Open());
        var lines = reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n').Where(static line => !line.Contains("<repository ", StringComparison.Ordinal));
        return string.Join('\n', lines).Replace(feed.Version, "VERSION", StringComparison.Ordinal) + "\n";
    }
}
