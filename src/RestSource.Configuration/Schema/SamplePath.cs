namespace RestSource.Configuration.Schema;

/// <summary>Paths as text: nothing is asked of the file system.</summary>
internal static class SamplePath
{
    /// <summary>Finds the file that <paramref name="name"/> means in a config at <paramref name="configPath"/>.</summary>
    /// <returns>The full path in one spelling: forward slashes, no <c>.</c>, and no <c>..</c> but where it leads above the root.</returns>
    public static string Resolve(string configPath, string name)
    {
        var written = Slashed(name);
        return IsRooted(written) ? Normalize(written) : Normalize(Folder(Slashed(configPath)) + written);
    }

    /// <summary>Brings a path to the spelling of <see cref="Resolve"/>.</summary>
    public static string Normalize(string path)
    {
        var segments = new List<string>();
        foreach (var segment in Slashed(path).Split('/'))
        {
            if (segment == ".." && segments.Count > 0 && segments[segments.Count - 1] is not ("" or ".."))
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment != "." && (segment.Length > 0 || segments.Count == 0))
            {
                segments.Add(segment);
            }
        }

        return string.Join("/", segments);
    }

    private static string Slashed(string path) => path.Replace('\\', '/');

    private static string Folder(string path) => path.Substring(0, path.LastIndexOf('/') + 1);

    private static bool IsRooted(string path) => path.StartsWith("/", StringComparison.Ordinal) || (path.Length > 1 && path[1] == ':');
}
