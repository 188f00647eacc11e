using System.Globalization;
using System.Text.Json;
using System.Web;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Parents;

/// <summary>The API of family.restsource.json: three projects; below project 1 the tasks 10, 11, 12, below project 2 none; below each task one comment.</summary>
internal static class FamilyApi
{
    private static readonly Dictionary<int, int[]> Tasks = new() { [1] = [10, 11, 12], [2] = [], [3] = [30] };

    /// <summary>Answers a request.</summary>
    public static Answer Answer(RecordedRequest request)
    {
        var path = request.Target.Split('?')[0].Trim('/').Split('/');
        return path switch
        {
            ["projects"] => Page(request, [1, 2, 3], static id => new { id, slug = $"p-{id}", owner = id == 2 ? null : new { id = $"u/{id}" } }),
            ["projects", var project] => Json($$"""{"id": {{project}}, "budget": 5}"""),
            ["projects", var project, "tasks"] => Page(request, Tasks[int.Parse(project, CultureInfo.InvariantCulture)], static id => new { id }),
            ["tasks", var task, "comments"] => Page(request, [int.Parse(task, CultureInfo.InvariantCulture) * 10], static id => new { id }),
            ["people", var person] => Json($$"""{"id": "{{Uri.UnescapeDataString(person)}}"}"""),
            ["search"] => Json($$"""{"hits": [{"query": {{request.Body}}, "slug": "{{request.Headers["X-Slug"]}}"}]}"""),
            ["drafts"] => Json("""[{"id": 1}]"""),
            _ => TestKit.Server.Answer.Status(404),
        };
    }

    /// <summary>Answers a request, but one with a status and no body.</summary>
    public static Func<RecordedRequest, Answer> But(string target, int status) => request => request.Target == target ? TestKit.Server.Answer.Status(status) : Answer(request);

    private static Answer Page<T>(RecordedRequest request, int[] ids, Func<int, T> record)
    {
        var query = HttpUtility.ParseQueryString(request.Target.Split('?')[1]);
        var page = ids.Skip(Number(query["offset"])).Take(Number(query["limit"])).Select(record);
        return Json(JsonSerializer.Serialize(new { data = page, total = ids.Length }));
    }

    private static int Number(string? text) => int.Parse(text!, CultureInfo.InvariantCulture);

    private static Answer Json(string json) => TestKit.Server.Answer.Json(json);
}
