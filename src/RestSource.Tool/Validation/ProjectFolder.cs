using System.Xml;
using System.Xml.Linq;

namespace RestSource.Tool.Validation;

/// <summary>The folder of the project that a config belongs to.</summary>
/// <param name="Path">Its path.</param>
/// <param name="AdditionalFiles">What the project itself adds for the generator: paths from that folder, <c>*</c> and <c>**</c> allowed.</param>
internal sealed record ProjectFolder(string Path, IReadOnlyList<string> AdditionalFiles)
{
    private const string Projects = "*.csproj";

    /// <summary>Finds the nearest project above a config; a config without any has its own folder to itself.</summary>
    /// <param name="configPath">The config's full path.</param>
    public static ProjectFolder Of(string configPath)
    {
        var own = new FileInfo(configPath).Directory!;
        for (var folder = own; folder is not null; folder = folder.Parent)
        {
            if (folder.GetFiles(Projects) is { Length: > 0 } projects)
            {
                return new ProjectFolder(folder.FullName, [.. projects.SelectMany(AdditionalFilesOf)]);
            }
        }

        return new ProjectFolder(own.FullName, []);
    }

    // What is written out, and nothing that only MSBuild could work out: no properties, no items, no metadata.
    private static IEnumerable<string> AdditionalFilesOf(FileInfo project) => Read(project).Descendants()
        .Where(static element => element.Name.LocalName == "AdditionalFiles")
        .SelectMany(static element => (element.Attribute("Include")?.Value ?? string.Empty).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        .Where(static path => !path.Contains("$(", StringComparison.Ordinal) && !path.Contains("@(", StringComparison.Ordinal) && !path.Contains("%(", StringComparison.Ordinal))
        .Select(static path => path.Replace('\\', '/'));

    private static XDocument Read(FileInfo project)
    {
        try
        {
            return XDocument.Load(project.FullName);
        }
        catch (XmlException fault)
        {
            throw new CommandFailure($"{project.FullName}({fault.LineNumber},{fault.LinePosition}) is not XML, and says which samples there are: mend it, or build it to see what is wrong.");
        }
    }
}
