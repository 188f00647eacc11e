using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DemoApi.Requests;

/// <summary>Answers <c>GET /v1/{resource}?api_key=&amp;offset=&amp;limit=&amp;updated_since=</c>, and the same below <c>/v1/{parent}/{id}</c>, with <c>{"data": […], "total": n}</c>.</summary>
internal sealed class ResourceEndpoint(Gate gate, RecordEdits edits, TimeProvider clock)
{
    private static readonly TimeSpan SlowAnswer = TimeSpan.FromMilliseconds(200);

    private readonly ConcurrentDictionary<string, int> _arrivals = new();

    /// <summary>Answers one request.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        // The key first: whoever lacks it learns nothing, not even which resources exist.
        if (!gate.Admits(context.Request))
        {
            await RefuseAsync(context, StatusCodes.Status401Unauthorized, "The api_key or the access token is missing or wrong.");
            return;
        }

        if (Find(context.Request.RouteValues) is not { } resource)
        {
            await RefuseAsync(context, StatusCodes.Status404NotFound, "There is no such resource.");
            return;
        }

        if (!PageQuery.TryRead(context.Request.Query, out var page))
        {
            await RefuseAsync(context, StatusCodes.Status400BadRequest, "offset and limit must be whole numbers.");
            return;
        }

        switch (FaultSchedule.Of(_arrivals.AddOrUpdate(resource.Name, 1, static (_, count) => count + 1)))
        {
            case Fault.TooManyRequests:
                context.Response.Headers.RetryAfter = "1";
                await RefuseAsync(context, StatusCodes.Status429TooManyRequests, "Too many requests.");
                return;
            case Fault.Unavailable:
                await RefuseAsync(context, StatusCodes.Status503ServiceUnavailable, "Down for a moment.");
                return;
            case Fault.Slow:
                await Task.Delay(SlowAnswer, clock, context.RequestAborted);
                break;
        }

        await JsonAnswer.WriteAsync(context, StatusCodes.Status200OK, PageOf(resource, page, context.Request.Query["updated_since"]));
    }

    private static DemoResource? Find(RouteValueDictionary route)
    {
        var name = (string)route["resource"]!;
        return route["parent"] is string parent
            ? DemoCatalog.FindBelow(parent, long.Parse((string)route["id"]!, CultureInfo.InvariantCulture), name)
            : DemoCatalog.Find(name);
    }

    private JsonObject PageOf(DemoResource resource, PageQuery page, string? updatedSince)
    {
        var positions = edits.PositionsSince(resource, updatedSince);
        return new JsonObject
        {
            ["data"] = new JsonArray([.. page.PositionsIn(positions, resource.PageCap).Select(position => edits.RecordAt(resource, position))]),
            ["total"] = positions.Count,
        };
    }

    private static Task RefuseAsync(HttpContext context, int status, string reason) =>
        JsonAnswer.WriteAsync(context, status, new JsonObject { ["error"] = reason });
}
