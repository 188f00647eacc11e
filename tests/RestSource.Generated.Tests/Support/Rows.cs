using System.Globalization;
using System.Text.Json;
using System.Web;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Support;

/// <summary>The records <c>{"id": 0}</c> to <c>{"id": count - 1}</c> of an API, a page of them an answer.</summary>
/// <param name="count">How many there are.</param>
/// <param name="cap">The most that the server puts in a page, whatever it is asked for.</param>
internal sealed class Rows(int count, int cap = int.MaxValue)
{
    /// <summary>Answers by the query parameters <c>offset</c> and <c>limit</c>, with a total.</summary>
    public Answer Answer(RecordedRequest request)
    {
        var query = HttpUtility.ParseQueryString(request.Target.Split('?').ElementAtOrDefault(1) ?? string.Empty);
        return Page(Number(query["offset"]), Number(query["limit"]));
    }

    /// <summary>Answers with the records from an offset on, and a total.</summary>
    public Answer Page(int offset, int limit) => TestKit.Server.Answer.Json($$"""{"data": {{Json(offset, limit)}}, "total": {{count}}}""");

    /// <summary>The records from an offset on, as a JSON array.</summary>
    public string Json(int offset, int limit) => JsonSerializer.Serialize(
        Enumerable.Range(offset, Math.Max(0, Math.Min(Math.Min(limit, cap), count - offset))).Select(static id => new { id }));

    private static int Number(string? text) => int.Parse(text!, CultureInfo.InvariantCulture);
}
