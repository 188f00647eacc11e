using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace DemoApi.Requests;

/// <summary>Answers with JSON.</summary>
internal static class JsonAnswer
{
    public static Task WriteAsync(HttpContext context, int status, JsonObject body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(body.ToJsonString(), context.RequestAborted);
    }
}
