using RestSource.Tool.Files;

namespace RestSource.Tool.Dlt;

/// <summary>Names the files that imported sources are written to.</summary>
internal static class ImportTargets
{
    /// <summary>Names them: one alone as the file that it comes from when that does not name it, several with numbers.</summary>
    /// <param name="import">The sources.</param>
    /// <param name="importedFile">The file that they come from.</param>
    public static IReadOnlyList<string> Of(DltImport import, string importedFile)
    {
        var stem = Path.GetFileNameWithoutExtension(importedFile);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var names = new List<string>();
        foreach (var source in import.Sources)
        {
            var wanted = FileNameOf(source.Name ?? stem);
            var name = wanted;
            for (var number = 2; !taken.Add(name); number++)
            {
                name = $"{wanted}_{number}";
            }

            names.Add(ConfigFileName.Of(name));
        }

        return names;
    }

    private static string FileNameOf(string name) =>
        string.Concat(name.Select(static character => char.IsLetterOrDigit(character) || character is '_' or '-' or '.' ? character : '_'));
}
