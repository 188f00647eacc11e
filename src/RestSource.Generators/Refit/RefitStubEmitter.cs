using RestSource.Generators.Emission;

namespace RestSource.Generators.Refit;

/// <summary>Emits the class that Refit up to 10 finds by its name: it knows no registration.</summary>
internal static class RefitStubEmitter
{
    /// <summary>Whether the consumer's Refit looks for such a class.</summary>
    public static bool IsNeeded(ResourceEmission resource) => resource.Refit is { IsReferenced: true, RegistersFactory: false };

    /// <summary>Emits it, outside the source's namespace; nothing when it is not needed.</summary>
    /// <remarks>The class around it is the one that Refit's own generator adds the consumer's interfaces to.</remarks>
    public static void Emit(CodeWriter writer, ResourceEmission resource)
    {
        if (!IsNeeded(resource))
        {
            return;
        }

        var name = resource.Source.Namespace.Replace("@", string.Empty).Replace(".", string.Empty) + resource.Names.Interface;
        writer.Blank();
        using (writer.Block("namespace Refit.Implementation"))
        using (writer.Block("partial class Generated"))
        {
            writer.Lines(DocText.Summary($"What Refit gives for {resource.Names.Interface}.")).Mark().Lines($$"""
                internal sealed class {{name}} : {{resource.Source.Qualified(resource.Names.Api)}}
                {
                    /// <summary>Serves calls over <paramref name="client"/>.</summary>
                    /// <param name="client">The client, which stays its owner's.</param>
                    /// <param name="builder">Not used: no reflection is needed.</param>
                    public {{name}}(global::System.Net.Http.HttpClient client, global::Refit.IRequestBuilder builder)
                        : base({{RefitRegistrationEmitter.Connection(resource.Source)}})
                    {
                    }
                }
                """);
        }
    }
}
