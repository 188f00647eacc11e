using RestSource.Tool.Inference.Paging;

namespace RestSource.Tool.Inference;

/// <summary>What the first page of a resource shows.</summary>
/// <param name="Page">The page.</param>
/// <param name="Records">Its records.</param>
/// <param name="Paging">How it is one of several.</param>
/// <param name="Key">What tells records apart; <see langword="null"/> when nothing does.</param>
internal sealed record Finding(LookedPage Page, FoundRecords Records, PagingGuess Paging, string? Key)
{
    /// <summary>Looks at a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="resource">The name of the resource.</param>
    /// <returns><see langword="null"/> when it holds no record, and no list for any.</returns>
    public static Finding? Of(LookedPage page, string resource) => RecordsFinder.Find(page.Body, resource) is { } records
        ? new Finding(page, records, PaginatorFinder.Find(page, records), KeyFinder.Find(records.Items, SingularOf(resource)))
        : null;

    /// <summary>The field of the records that fills a parameter of a path.</summary>
    public string? FieldFor(string parameter)
    {
        var fields = Records.Fields.Select(static field => field.Name).ToArray();
        return Array.Find([parameter, Key, "id"], field => field is not null && fields.Contains(field));
    }

    private static string SingularOf(string resource) => resource.EndsWith('s') ? resource[..^1] : resource;
}
