using System.Text.Json.Nodes;
using RestSource.Testing.Anonymization;
using RestSource.Tool.Inference;
using RestSource.Tool.Reports;

namespace RestSource.Tool.Scaffolding;

/// <summary>Writes first pages as samples, which go into a repository.</summary>
internal static class SampleTexts
{
    /// <summary>Writes them, for those resources that showed a record.</summary>
    /// <param name="baseUrl">The API's, whose host and paths stay in links.</param>
    /// <param name="resources">The resources.</param>
    /// <param name="isRaw">Values stay; otherwise others of the same form take their place.</param>
    public static IReadOnlyList<(string Path, string Text)> Of(string baseUrl, IReadOnlyList<ResourcePlan> resources, bool isRaw)
    {
        ResourcePlan[] seen = [.. resources.Where(static resource => resource.Finding is { Records.Items.Count: > 0 })];
        IReadOnlyList<JsonNode?> answers = [.. seen.Select(static resource => JsonTree.Of(resource.Finding!.Page.Body))];
        var written = isRaw ? answers : new SampleAnonymizer(kept: KeptWords(baseUrl, resources)).Anonymize(answers);
        return [.. seen.Zip(written, static (resource, answer) => (resource.Sample, $"{answer!.ToJsonString(JsonReport.Readable)}\n"))];
    }

    private static IEnumerable<string> KeptWords(string baseUrl, IReadOnlyList<ResourcePlan> resources) =>
        resources.Select(static resource => resource.Path).Append(baseUrl).SelectMany(static path => path.Split('/', '?', ':')).Where(static word => word.Length > 0 && !word.Contains('{', StringComparison.Ordinal));
}
