namespace RestSource.Tool.Files;

/// <summary>How files of configs are called, so that a build finds them.</summary>
internal static class ConfigFileName
{
    private const string Suffix = ".restsource.json";

    /// <summary>The file of a source.</summary>
    public static string Of(string source) => source + Suffix;
}
