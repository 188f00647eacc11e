using RestSource.Tool.OpenApi;

namespace RestSource.Tool.Inference;

/// <summary>Writes ways into an answer as a config does.</summary>
internal static class AnswerPath
{
    /// <summary>The whole answer.</summary>
    public const string Whole = "$";

    /// <summary>The JSONPath to a member of what stands at a path.</summary>
    /// <param name="path">The path; empty for the answer itself.</param>
    /// <param name="name">The member.</param>
    public static string Join(string path, string name) => OpenApiRecords.SelectorOf(name) switch
    {
        var step when path.Length == 0 => step,
        ['[', ..] step => path + step,
        var step => $"{path}.{step}",
    };
}
