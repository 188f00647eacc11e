using System.Reflection;

namespace RestSource.EndToEnd.Tests.Documents;

/// <summary>The repository as it stands, and the documents in it.</summary>
internal static class Repository
{
    // What a build leaves, and files that tests read.
    private static readonly string[] NotRead = ["artifacts", "tests"];

    // RestSource.Configuration.Tests holds these to the compiler, by tables of their own.
    private static readonly string[] Reference = ["docs/config-reference.md", "docs/diagnostics/"];

    /// <summary>The folder of the repository.</summary>
    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(static attribute => attribute.Key == "Repository").Value!;

    /// <summary>The paths of all documents, from <see cref="Root"/>.</summary>
    public static IReadOnlyList<string> Documents { get; } =
    [
        .. Directory.EnumerateDirectories(Root)
            .Where(static folder => !NotRead.Contains(Path.GetFileName(folder)) && !Path.GetFileName(folder).StartsWith('.'))
            .SelectMany(static folder => Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(Root, "*.md"))
            .Select(static file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Those of the <see cref="Documents"/> whose blocks are whole files, programs and commands.</summary>
    public static IEnumerable<string> Guides => Documents.Where(static path => !Array.Exists(Reference, path.StartsWith));

    /// <summary>The text of a file.</summary>
    public static string Read(string path) => File.ReadAllText(PathOf(path));

    /// <summary>The full path of a file or folder.</summary>
    public static string PathOf(string path) => Path.GetFullPath(path, Root);
}
