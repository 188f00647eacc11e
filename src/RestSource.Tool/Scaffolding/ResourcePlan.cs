using RestSource.Tool.Inference;

namespace RestSource.Tool.Scaffolding;

/// <summary>A resource that a config is to have.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Path">Its path, parameters filled.</param>
/// <param name="Finding">What its first page showed; <see langword="null"/> when nobody looked.</param>
internal sealed record ResourcePlan(string Name, string Path, Finding? Finding)
{
    /// <summary>Gets where its sample stands, from the folder of the config.</summary>
    public string Sample => $"samples/{Name}.json";
}
