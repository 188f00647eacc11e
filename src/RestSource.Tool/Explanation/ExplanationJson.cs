using System.Text.Json;
using RestSource.Tool.Reports;

namespace RestSource.Tool.Explanation;

/// <summary>Words explanations as JSON, for other programs.</summary>
internal static class ExplanationJson
{
    private static readonly JsonSerializerOptions Options = new(JsonReport.Readable) { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>Words one, with an end of line.</summary>
    public static string Of<T>(T explanation) => JsonSerializer.Serialize(explanation, Options) + "\n";
}
