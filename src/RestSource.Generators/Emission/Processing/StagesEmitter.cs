using RestSource.Generators.Emission.Parents;

namespace RestSource.Generators.Emission.Processing;

/// <summary>Spells what the records of a page pass before they are handed on.</summary>
internal static class StagesEmitter
{
    private const string Type = "global::RestSource.Processing.PageStages";

    /// <summary>The expression; <see langword="null"/> when they are handed on as they came.</summary>
    public static string? Expression(ResourceEmission resource)
    {
        string[] stages =
        [
            .. ParentFieldsEmitter.Stages(resource),
            .. ProcessingStepEmitter.Stages(resource),
            .. resource.Resource.Endpoint.Incremental is null ? Array.Empty<string>() : [".Then(() => window)"],
        ];
        return stages.Length == 0 ? null : $"new {Type}<{resource.RecordType}>()" + string.Concat(stages.Select(static stage => "\n    " + stage));
    }
}
