using System.Globalization;
using System.Text.Json.Nodes;
using System.Web;
using RestSource.TestKit.Server;

namespace RestSource.Tool.Tests.Support;

/// <summary>APIs of several styles, each with the same records.</summary>
internal static class PagedApi
{
    /// <summary>How many records there are.</summary>
    public const int Count = 25;

    private const int PageSize = 10;

    /// <summary>The keys of all records, in their order.</summary>
    public static IEnumerable<string> Keys => Enumerable.Range(1, Count).Select(static id => $"r{id}");

    /// <summary>Starts an API.</summary>
    /// <param name="style">How it pages.</param>
    public static Task<ApiServer> StartAsync(string style) => ApiServer.StartAsync(request => AnswerOf(style, request));

    private static Answer AnswerOf(string style, RecordedRequest request)
    {
        var query = HttpUtility.ParseQueryString(new Uri($"http://127.0.0.1{request.Target}").Query);
        var path = request.Target.Split('?')[0];
        return style switch
        {
            "offset" => Offset(Number(query["offset"], 0), Number(query["limit"], PageSize), static (body, offset, limit) => body.Insert(1, $"\"offset\":{offset},\"limit\":{limit},\"total\":{Count},")),
            "total" => Offset(Number(query["offset"], 0), Number(query["limit"], PageSize), static (body, _, _) => body.Insert(1, $"\"total\":{Count},")),
            "has_more" => Offset(Number(query["offset"], 0), Number(query["limit"], PageSize), static (body, offset, limit) => body.Insert(1, $"\"has_more\":{(offset + limit < Count ? "true" : "false")},")),
            "pages" => Numbered(Number(query["page"], 1), static (records, page) => $$$"""{"data":{{{records}}},"meta":{"current_page":{{{page}}},"total_pages":3,"total":{{{Count}}}}}"""),
            "pages from 0" => Numbered(Number(query["page"], 0) + 1, static (records, page) => $$$"""{"content":{{{records}}},"number":{{{page - 1}}},"totalPages":3}"""),
            "total of pages" => Numbered(Number(query["page"], 1), static (records, _) => $$$"""{"data":{{{records}}},"total":{{{Count}}}}"""),
            "skipping" => Offset(Number(query["skip"], 0), PageSize, static (body, _, _) => body.Insert(1, $"\"total\":{Count},")),
            "counted from 0" => Numbered(Number(query["page"], 0) + 1, static (records, _) => $$$"""{"data":{{{records}}},"total_pages":3}"""),
            "bare offsets" => Offset(Number(query["offset"], 0), Number(query["limit"], PageSize), static (body, _, _) => body[8..^1]),
            "renamed cursor" => Cursor(query["starting_after"], static (records, next) => $$$"""{"items":{{{records}}},"next_cursor":{{{(next is null ? "null" : $"\"{next}\"")}}}}"""),
            "silent pages" => Numbered(Number(query["page"], 1), static (records, _) => records),
            "header links" => Linked(path, Number(query["page"], 1)),
            "links" => Numbered(Number(query["page"], 1), (records, page) => $$$"""{"results":{{{records}}},"next":{{{(page < 3 ? $"\"{path}?page={page + 1}\"" : "null")}}},"previous":null}"""),
            "cursor" => Cursor(query["after"], static (records, next) => $$$"""{"results":{{{records}}}{{{(next is null ? string.Empty : $$$""","paging":{"next":{"after":"{{{next}}}"}}""")}}}}"""),
            "last record" => Cursor(query["starting_after"], static (records, next) => $$$"""{"object":"list","has_more":{{{(next is null ? "false" : "true")}}},"data":{{{records}}}}"""),
            "one page" => Answer.Json(Records(0, 7)),
            _ => throw new ArgumentOutOfRangeException(nameof(style), style, "There is no such API."),
        };
    }

    private static Answer Offset(int offset, int limit, Func<string, int, int, string> around) =>
        Answer.Json(around($$"""{"data":{{Records(offset, limit)}}}""", offset, limit));

    private static Answer Numbered(int page, Func<string, int, string> around) => Answer.Json(around(Records((page - 1) * PageSize, PageSize), page));

    private static Answer Linked(string path, int page) => page * PageSize < Count
        ? Answer.Json(Records((page - 1) * PageSize, PageSize), ("Link", $"<{path}?page={page + 1}>; rel=\"next\", <{path}?page=3>; rel=\"last\""))
        : Answer.Json(Records((page - 1) * PageSize, PageSize), ("Link", $"<{path}?page=1>; rel=\"first\""));

    private static Answer Cursor(string? after, Func<string, string?, string> around)
    {
        var offset = after is null ? 0 : Number(after[1..], 0);
        return Answer.Json(around(Records(offset, PageSize), offset + PageSize < Count ? $"r{offset + PageSize}" : null));
    }

    private static string Records(int offset, int limit) => new JsonArray([.. Enumerable.Range(offset + 1, Math.Clamp(Count - offset, 0, limit)).Select(static id => new JsonObject
    {
        ["id"] = $"r{id}",
        ["name"] = $"Project {id}",
        ["budget"] = id * 1.5,
        ["created_at"] = $"2026-01-{id:00}T10:00:00Z",
    })]).ToJsonString();

    private static int Number(string? text, int otherwise) => text is null ? otherwise : int.Parse(text, CultureInfo.InvariantCulture);
}
