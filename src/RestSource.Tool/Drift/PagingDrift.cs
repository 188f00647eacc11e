using System.Text;
using RestSource.Configuration;
using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.JsonPath;
using RestSource.Configuration.Model;
using RestSource.Tool.Inference;

namespace RestSource.Tool.Drift;

/// <summary>Finds where answers do not have what <c>data_selector</c> and <c>paginator</c> look for.</summary>
internal static class PagingDrift
{
    /// <summary>Finds it in the first answer.</summary>
    public static IEnumerable<DriftFinding> Of(ResourceModel resource, SampledPages pages, CancellationToken cancellation)
    {
        if (pages.Failure is { } failure)
        {
            yield return new DriftFinding(resource.Name, "endpoint", "paging", IsBreaking: true, "the pages cannot be read as the config says", failure.Message.ReplaceLineEndings(" "));
        }

        if (pages.First is not { IsWhole: true } first || JsonReader.Read(Encoding.UTF8.GetString(first.Body.Span), new DiagnosticBag(string.Empty, string.Empty), cancellation) is not { } answer)
        {
            yield break;
        }

        if (resource.Endpoint.DataSelector is { } selector && IsMissing(answer, selector))
        {
            yield return new DriftFinding(resource.Name, "endpoint.data_selector", "records", IsBreaking: true, $"nothing stands at '{selector.Text}'", "see where the records are now: restsource new, or the API's documentation");
        }

        foreach (var (key, path, isNeeded) in PathsOf(resource.Endpoint.Paginator).Where(path => IsMissing(answer, path.Path)))
        {
            yield return new DriftFinding(
                resource.Name,
                $"endpoint.paginator.{key}",
                "paging",
                isNeeded,
                $"nothing stands at '{path.Text}'",
                isNeeded ? "correct the path, or take the key away if the API no longer tells" : "so it is on a last page; if this is none, correct the path");
        }
    }

    // Names alone: a list may be empty, and what is chosen in it not there. Null is as much an answer as any other: that of the last page.
    private static bool IsMissing(JsonNode answer, SelectorModel selector) =>
        new SelectorEvaluation(answer).Select(answer, selector.Steps.TakeWhile(static step => step is SelectorStep.Name).ToEquatableArray()).Count == 0;

    private static IEnumerable<(string Key, SelectorModel Path, bool IsNeeded)> PathsOf(PaginatorModel paginator)
    {
        (string Key, SelectorModel? Path, bool IsNeeded)[] paths = paginator switch
        {
            PaginatorModel.Offset offset => [("total_path", offset.TotalIsRequired ? offset.TotalPath : null, true), ("has_more_path", offset.HasMorePath, true)],
            PaginatorModel.PageNumber page => [("total_path", page.TotalIsRequired ? page.TotalPath : null, true), ("has_more_path", page.HasMorePath, true)],
            PaginatorModel.Cursor cursor => [("cursor_path", cursor.CursorPath, false), ("has_more_path", cursor.HasMorePath, true)],
            PaginatorModel.JsonLink link => [("next_url_path", link.NextUrlPath, false)],
            _ => [],
        };
        return paths.Where(static path => path.Path is not null).Select(static path => (path.Key, path.Path!, path.IsNeeded));
    }
}
