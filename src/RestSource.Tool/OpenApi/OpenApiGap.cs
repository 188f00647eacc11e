namespace RestSource.Tool.OpenApi;

/// <summary>What a description does not say, or says in a way that has no place in a config.</summary>
/// <param name="Where">What of the config it is about.</param>
/// <param name="Advice">What stands there, and what to do.</param>
internal sealed record OpenApiGap(string Where, string Advice)
{
    /// <summary>Says it as a compiler would.</summary>
    /// <param name="path">The config.</param>
    public string InWords(string path) => $"{path}: {Where}: {Advice}";
}
