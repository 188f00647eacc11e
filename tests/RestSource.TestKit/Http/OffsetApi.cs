using System.Globalization;
using System.Net;
using System.Text;
using System.Web;

namespace RestSource.TestKit.Http;

/// <summary>An API without a network: serves <c>{"data": [{"id": 0}, …], "total": n}</c> by the query parameters <c>offset</c> and <c>limit</c>.</summary>
/// <param name="total">How many records there are; their ids count from 0.</param>
public sealed class OffsetApi(int total) : HttpMessageHandler
{
    private readonly List<HttpRequestMessage> _requests = [];

    /// <summary>Gets the requests so far, in order.</summary>
    public IReadOnlyList<HttpRequestMessage> Requests => _requests;

    /// <summary>Gets what was asked for so far, in order: path and query.</summary>
    public IReadOnlyList<string> Asked => [.. _requests.Select(static request => request.RequestUri!.PathAndQuery)];

    /// <inheritdoc />
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        _requests.Add(request);
        var query = HttpUtility.ParseQueryString(request.RequestUri!.Query);
        var offset = Number(query["offset"], otherwise: 0);
        var limit = Number(query["limit"], otherwise: total);
        var records = Enumerable.Range(offset, Math.Max(0, Math.Min(limit, total - offset))).Select(static id => $$"""{"id": {{id}}}""");
        var body = $$"""{"data": [{{string.Join(", ", records)}}], "total": {{total}}}""";
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(body, Encoding.UTF8, "application/json") });
    }

    private static int Number(string? text, int otherwise) => text is null ? otherwise : int.Parse(text, CultureInfo.InvariantCulture);
}
