using System.Collections.Immutable;
using System.IO.Compression;
using Microsoft.CodeAnalysis;
using RestSource.Packages.Tests.Feed;
using RestSource.TestKit;

namespace RestSource.Packages.Tests.Contents;

/// <summary>What each library promises those who compile against it: nothing is added to it, or taken away, that a review does not see.</summary>
[Collection(nameof(OfOneFeed))]
public sealed class PublicSurfaceTests(PackedFeed feed)
{
    private static readonly string[] Libraries = ["RestSource.Loading", "RestSource.Loading.Postgres", "RestSource.Loading.Sqlite", "RestSource.Runtime", "RestSource.Testing"];

    public static TheoryData<string> Ids => [.. Libraries];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Surface_IsTheOneThatWasPromised(string id)
    {
        using var package = feed.Open(id);

        Snapshot.Matches(PublicSurface.Of(Assembly(package, id), Others(id)), $"{id}.txt");
    }

    private static ImmutableArray<byte> Assembly(ZipArchive package, string id)
    {
        using var copy = new MemoryStream();
        using (var file = package.GetEntry($"lib/net10.0/{id}.dll")!.Open())
        {
            file.CopyTo(copy);
        }

        return [.. copy.ToArray()];
    }

    // The framework, and the other packages, whose names are enough where their own dependencies are concerned.
    private IEnumerable<MetadataReference> Others(string id) =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(static path => MetadataReference.CreateFromFile(path)),
        .. Libraries.Where(other => other != id).Select(other =>
        {
            using var package = feed.Open(other);
            return MetadataReference.CreateFromImage(Assembly(package, other));
        }),
    ];
}
