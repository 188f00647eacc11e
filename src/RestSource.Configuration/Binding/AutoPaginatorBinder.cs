using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>Binds the paginator <c>auto</c>, and finds out at compile time what it stands for, where a sample tells.</summary>
internal static class AutoPaginatorBinder
{
    private static readonly KeyTable Keys = new("the paginator 'auto'", "type", "max_pages");

    public static PaginatorModel.Auto Bind(JsonObjectNode options, DiagnosticBag diagnostics) =>
        new((int?)new ObjectReader(options, Keys, diagnostics).Integer("max_pages", 1, int.MaxValue));

    /// <summary>What <c>auto</c> stands for: the client's paginator, else what a sample shows, else itself.</summary>
    /// <param name="auto">The paginator of the endpoint, or one for none at all.</param>
    /// <param name="client">The paginator of the client, if there is one.</param>
    /// <param name="samples">Whole answers of the API.</param>
    /// <param name="resource">The resource's name, to mark.</param>
    /// <param name="diagnostics">Is told what was chosen by guessing.</param>
    public static PaginatorModel Resolve(
        PaginatorModel.Auto auto, PaginatorModel? client, IEnumerable<JsonNode> samples, JsonNode resource, DiagnosticBag diagnostics)
    {
        if (client is not (null or PaginatorModel.Auto))
        {
            return client with { MaxPages = auto.MaxPages ?? client.MaxPages };
        }

        var capped = auto with { MaxPages = auto.MaxPages ?? client?.MaxPages };
        var found = samples.OfType<JsonObjectNode>().Select(sample => PagingDetection.Find(sample, capped.MaxPages)).FirstOrDefault(static paginator => paginator is not null);
        diagnostics.Report(PagingRules.DetectedPaginator, resource.Span, found is null
            ? "found out at run time, from its first answer"
            : $"taken from the sample: {PagingDetection.Describe(found)}");
        return found ?? capped;
    }
}
