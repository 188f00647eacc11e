using System.Net;
using System.Text.Json;
using RestSource.Tool.Interpretation;
using RestSource.Tool.Interpretation.Answers;

namespace RestSource.Tool.Inference;

/// <summary>The first pages of a resource, as a read of the config gives them.</summary>
/// <param name="Records">The records of each page.</param>
/// <param name="First">The whole answer that the first page was read from; <see langword="null"/> when there was none, which is so below a parent without records.</param>
/// <param name="Failure">Why there are not more: the pages do not add up, are not what the config says, or are not there; <see langword="null"/> when nothing is wrong.</param>
internal sealed record SampledPages(IReadOnlyList<IReadOnlyList<JsonElement>> Records, ApiAnswer? First, RestSourceException? Failure)
{
    /// <summary>Gets all records, each with the number of its page and its own on that page, both from 1.</summary>
    public IEnumerable<(JsonElement Record, int Page, int Number)> Numbered =>
        Records.SelectMany(static (page, index) => page.Select((record, place) => (record, index + 1, place + 1)));

    /// <summary>Reads them.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="first">Gives the first answer of the source that was opened, once a page was read.</param>
    /// <param name="count">How many pages to read at most.</param>
    /// <param name="cancellation">Ends every wait.</param>
    /// <exception cref="RestSourceException">No page came, for a reason that has nothing to do with what it holds.</exception>
    public static async Task<SampledPages> ReadAsync(InterpretedResource resource, Func<ApiAnswer?> first, int count, CancellationToken cancellation)
    {
        var pages = new List<IReadOnlyList<JsonElement>>();
        try
        {
            await foreach (var page in resource.ReadPagesAsync(new ReadOptions { Prefetch = 0, MaxConcurrency = 1 }, cancellation))
            {
                pages.Add([.. page.Items.Select(static record => record.Value)]);
                if (pages.Count == count)
                {
                    break;
                }
            }
        }
        catch (RestSourceException failure) when (failure is PaginationException or ApiContentException or ApiResponseException { StatusCode: HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed or HttpStatusCode.Gone })
        {
            return new SampledPages(pages, first(), failure);
        }

        return new SampledPages(pages, first(), Failure: null);
    }
}
