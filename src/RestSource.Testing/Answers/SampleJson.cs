using System.Text.Json;
using System.Text.Json.Nodes;

namespace RestSource.Testing.Answers;

/// <summary>Reads JSON of samples, which may hold comments, as configs may.</summary>
internal static class SampleJson
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 128 };

    /// <summary>Reads a value.</summary>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public static JsonNode? Parse(string json) => JsonNode.Parse(json, documentOptions: Options);
}
