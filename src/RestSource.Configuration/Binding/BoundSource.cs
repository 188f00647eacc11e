using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>The root of a config, before its resources are bound.</summary>
/// <param name="Name">The source's name.</param>
/// <param name="Description">The config's own words about it, or <see langword="null"/>.</param>
/// <param name="Client">Config key <c>client</c>.</param>
/// <param name="Defaults">Where <c>resource_defaults</c> stand; empty for none.</param>
/// <param name="Resources">Where each entry of <c>resources</c> stands.</param>
/// <param name="EmptyBaseUrl">Where an empty <c>base_url</c> stands; <see langword="null"/> for any other.</param>
internal sealed record BoundSource(
    string Name,
    string? Description,
    ClientSettings Client,
    SourceSpan Defaults,
    IReadOnlyList<SourceSpan> Resources,
    SourceSpan? EmptyBaseUrl)
{
    /// <summary>Says where a path needs the base URL that is not there.</summary>
    public void ReportRelativePaths(IEnumerable<ResourceModel> resources, DiagnosticBag diagnostics)
    {
        if (EmptyBaseUrl is { } empty && resources.Any(static resource => !IsAbsolute(resource.Endpoint.Path)))
        {
            diagnostics.Report(ClientRules.InvalidBaseUrl, empty, "may be empty only if every path is an absolute URL: write \"https://api.example.com\"");
        }
    }

    private static bool IsAbsolute(TextModel path) => path.Parts.Count > 0
        && (path.Parts[0].Value.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || path.Parts[0].Value.StartsWith("https://", StringComparison.OrdinalIgnoreCase));
}
