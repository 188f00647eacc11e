using System.Text.Json;

namespace RestSource.Cases.Tests.Recording;

/// <summary>A config, what a server answered when dlt read by it, and what came of it.</summary>
/// <param name="Config">The config.</param>
/// <param name="Resource">The resource to read.</param>
/// <param name="Expect">What must come of it.</param>
/// <param name="Exchanges">The requests that must be sent, each with its answer.</param>
/// <param name="FirstParentPageOnly">The recording ends within the read: what would come after it is not known.</param>
internal sealed record Case(
    JsonElement Config,
    string Resource,
    Expectation Expect,
    IReadOnlyList<Exchange>? Exchanges = null,
    bool FirstParentPageOnly = false)
{
    /// <summary>Records and requests come in the recorded order; those of a child may come in another order of its parents.</summary>
    public bool IsOrdered => Config.GetProperty("resources").EnumerateArray().Where(IsRead).All(static resource => !NamesParent(resource.GetRawText()));

    private bool IsRead(JsonElement resource) =>
        resource.ValueKind == JsonValueKind.Object && resource.GetProperty("name").GetString() == Resource;

    private static bool NamesParent(string resource) =>
        resource.Contains("{resources.", StringComparison.Ordinal) || resource.Contains("\"resolve\"", StringComparison.Ordinal);
}
