using RestSource.Configuration.Model;
using RestSource.Tool.Interpretation.Texts;

namespace RestSource.Tool.Interpretation;

/// <summary>Makes the runtime's description of a resource, as far as reading goes by it: what is said to whoever loads is left out.</summary>
internal static class ResourceDescriptionInterpreter
{
    /// <summary>Makes it.</summary>
    /// <param name="source">The name of the source.</param>
    /// <param name="resource">The resource.</param>
    public static ResourceDescription Of(string source, ResourceModel resource) => new(
        source,
        resource.Name,
        PlaceholderText.AsWritten(resource.Endpoint.Path),
        [.. resource.PrimaryKey],
        [.. resource.MergeKey],
        EnumName.As<WriteDisposition>(resource.WriteDisposition))
    {
        Selected = resource.Selected,
        Parallelized = resource.Parallelized,
    };
}
