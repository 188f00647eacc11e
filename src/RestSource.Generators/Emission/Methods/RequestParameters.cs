using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Parents;
using RestSource.Generators.Emission.Texts;
using RestSource.Generators.Naming;

namespace RestSource.Generators.Emission.Methods;

/// <summary>The parameters for values that each request has anew: those of a parent's record, and those of an incremental read.</summary>
internal static class RequestParameters
{
    /// <summary>One for each field of the parent that a request carries.</summary>
    public static IReadOnlyList<Parameter> OfParent(ResourceEmission resource) => resource.Resource.Parent is { } parent
        ? [.. parent.Fields.Select((field, index) => ParentFieldEmitter.Parameter(parent.Resource, field, resource.Parent!.Fields[index]))]
        : [];

    /// <summary>One for each value of an incremental read that a request carries, null unless it is given.</summary>
    public static IReadOnlyList<Parameter> OfIncremental(EndpointModel endpoint) =>
        [.. IncrementalNames.Of(endpoint).Select(static entry => new Parameter(RequestTexts.RequestValue, entry.Value, "default", Doc(entry.Key)))];

    /// <summary>The texts of a request, in which these parameters stand for placeholders.</summary>
    public static RequestTexts Texts(ResourceEmission resource)
    {
        var parameters = IncrementalNames.Of(resource.Resource.Endpoint).ToDictionary(static entry => entry.Key, static entry => entry.Value);
        var parent = resource.Resource.Parent;
        for (var index = 0; index < (parent?.Fields.Count ?? 0); index++)
        {
            parameters[parent!.Fields[index].PartOf(parent.Resource)] = resource.Parent!.Fields[index].Parameter;
        }

        return new RequestTexts(parameters);
    }

    private static string Doc(TextPart part) =>
        $"What {DocText.Code($"{{{TextEmitter.QualifiedName(part.Kind, part.Value)}}}")} stands for; null to leave out what it stands alone in.";
}
