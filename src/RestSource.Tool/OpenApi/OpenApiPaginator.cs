using System.Text.Json.Nodes;

namespace RestSource.Tool.OpenApi;

/// <summary>Guesses from the names of parameters and properties how an API pages.</summary>
internal sealed class OpenApiPaginator(OpenApiDocument document, OpenApiOperation operation)
{
    private const int UsualLimit = 100;

    private static readonly string[] Offsets = ["offset", "skip", "start", "startAt", "start_at"];
    private static readonly string[] Limits = ["limit", "per_page", "perPage", "page_size", "pageSize", "top", "take", "count", "maxResults", "max_results", "size"];
    private static readonly string[] Pages = ["page", "page_number", "pageNumber", "p"];
    private static readonly string[] Cursors = ["cursor", "after", "page_token", "pageToken", "next_token", "nextToken", "continuation", "starting_after"];
    private static readonly string[] NextCursors = ["next_cursor", "nextCursor", "next_page_token", "nextPageToken", "next_token", "nextToken", "cursor", "continuation", "end_cursor"];
    private static readonly string[] NextLinks = ["next", "next_url", "nextUrl", "next_link", "nextLink", "@odata.nextLink"];
    private static readonly string[] Holders = ["links", "_links", "meta", "paging", "pagination", "page_info", "pageInfo", "response_metadata"];

    /// <summary>The parameters of the query that the guess is about: the paginator sends them.</summary>
    public HashSet<string> Parameters { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets how many records a page is asked for, where another key than the paginator says it.</summary>
    public (string Parameter, int Limit)? PageSize { get; private set; }

    /// <summary>The guess; <see langword="null"/> when nothing tells.</summary>
    public JsonObject? Guess()
    {
        var limit = Limits.FirstOrDefault(Takes);
        if (PathTo(NextCursors) is { } cursorPath && Take(Cursors) is { } cursor)
        {
            SendSize(limit);
            return new JsonObject { ["type"] = "cursor", ["cursor_path"] = cursorPath, ["cursor_param"] = cursor };
        }

        if (PathTo(NextLinks) is { } linkPath)
        {
            SendSize(limit);
            return new JsonObject { ["type"] = "json_link", ["next_url_path"] = linkPath };
        }

        if (limit is not null && Take(Offsets) is { } offset)
        {
            Parameters.Add(limit);
            return new JsonObject { ["type"] = "offset", ["limit"] = LimitOf(limit), ["offset_param"] = offset, ["limit_param"] = limit };
        }

        if (Take(Pages) is { } page)
        {
            SendSize(limit);
            var schema = operation.Query(document, page)!;
            return new JsonObject { ["type"] = "page_number", ["base_page"] = schema.Number("minimum") ?? schema.Number("default") ?? 1, ["page_param"] = page, ["total_path"] = null };
        }

        return SendsLinkHeader() ? new JsonObject { ["type"] = "header_link" } : null;
    }

    private bool Takes(string parameter) => operation.Query(document, parameter) is not null;

    private string? Take(string[] names)
    {
        var name = Array.Find(names, Takes);
        if (name is not null)
        {
            Parameters.Add(name);
        }

        return name;
    }

    private void SendSize(string? limit)
    {
        if (limit is not null)
        {
            Parameters.Add(limit);
            PageSize = (limit, LimitOf(limit));
        }
    }

    // The most that the API gives, so that there are few pages.
    private int LimitOf(string parameter)
    {
        var schema = operation.Query(document, parameter)!;
        return schema.Number("maximum") ?? schema.Number("default") ?? UsualLimit;
    }

    private string? PathTo(string[] names)
    {
        var properties = document.Properties(operation.Response).ToArray();
        var nested = Holders.SelectMany(holder => properties.Where(property => property.Name == holder))
            .SelectMany(holder => document.Properties(holder.Node).Select(property => (Path: $"{OpenApiRecords.SelectorOf(holder.Name)}.{property.Name}", property.Name, property.Node)));
        return properties.Select(static property => (Path: OpenApiRecords.SelectorOf(property.Name), property.Name, property.Node)).Concat(nested)
            .Where(property => names.Contains(property.Name) && property.Node.IsOfType("string"))
            .Select(static property => property.Path)
            .FirstOrDefault();
    }

    private bool SendsLinkHeader() => document.Find(operation.Get, "responses", "200") is { } answer && document.Members(answer, "headers").Any(static header => header.Name.Equals("Link", StringComparison.OrdinalIgnoreCase));
}
