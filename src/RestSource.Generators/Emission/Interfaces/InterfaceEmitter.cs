using RestSource.Generators.Emission.Methods;
using RestSource.Generators.Emission.Texts;
using RestSource.Generators.Refit;

namespace RestSource.Generators.Emission.Interfaces;

/// <summary>Emits a resource's interface: one method, one page. Its shape does not depend on Refit; its attributes do.</summary>
internal static class InterfaceEmitter
{
    /// <summary>Emits it.</summary>
    public static void Emit(CodeWriter writer, ResourceEmission resource)
    {
        var endpoint = resource.Resource.Endpoint;
        var method = PageMethod.Of(resource);
        var attributes = resource.Refit.IsReferenced;
        var name = DocText.Code(resource.Resource.Name);
        var request = DocText.Code($"{endpoint.Method.ToString().ToUpperInvariant()} {TextEmitter.AsWritten(endpoint.Path)}");
        writer.Lines(DocText.Summary($"One page of {name} at a time: {request}."))
            .Mark();
        using (writer.Block($"public partial interface {resource.Names.Interface}"))
        {
            writer.Lines(DocText.Summary($"Gets one page of {name}."));
            writer.Lines(Parameter.Docs(method.Parameters));
            writer.Lines("""
                /// <returns>The page.</returns>
                /// <exception cref="global::RestSource.RestSourceException">The API did not answer with such a page.</exception>
                """);
            if (attributes)
            {
                RefitAttributeEmitter.WriteMethod(writer, endpoint);
            }

            writer.Lines(CommaList.Of(
                $"global::System.Threading.Tasks.Task<{PageMethod.PageOf(resource)}> GetPageAsync(",
                method.Parameters.Select(parameter => (attributes ? RefitAttributeEmitter.OfParameter(parameter) : string.Empty) + parameter.Declaration),
                ");"));
        }
    }
}
