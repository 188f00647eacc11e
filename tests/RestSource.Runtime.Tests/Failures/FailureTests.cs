using System.Globalization;
using System.Net;
using RestSource.Authentication;
using RestSource.TestKit.Server;
using RestSource.Tests.Http;

namespace RestSource.Tests.Failures;

/// <summary>Every way in which a page can fail: its kind, and a message that fits a screen and says what to do.</summary>
public class FailureTests
{
    [Fact]
    public async Task Unauthorized_NamesThePropertyToCheck()
    {
        var exception = await FailAsync<ApiResponseException>(Answer.Json($$"""{"error": "no key {{Shop.Key.Replace("\"", "\\\"", StringComparison.Ordinal)}}"}""", status: 401));

        Assert.Equal(HttpStatusCode.Unauthorized, exception.StatusCode);
        Assert.Equal("""{"error": "no key ***"}""", exception.ResponseExcerpt);
        Assert.Equal(
            """
            shop.orders, page 1: the server answered 401 Unauthorized.
              What to do: check ApiKey in the options: wrong, expired, or without the right to this resource.
              The server said: {"error": "no key ***"}
              Request: GET http://127.0.0.1:PORT/orders?offset=0&limit=2
              To go on from here: continuation token "offset:0"
            """,
            exception.Message.Replace(new Uri(exception.RequestUri!).Port.ToString(CultureInfo.InvariantCulture), "PORT", StringComparison.Ordinal),
            ignoreLineEndingDifferences: true);
    }

    [Theory]
    [InlineData(404, "client.base_url and endpoint.path")]
    [InlineData(429, "raise max_retries")]
    [InlineData(500, "the server is at fault")]
    [InlineData(400, "params and method")]
    public async Task AStatus_ComesWithAdvice(int status, string advice) =>
        Assert.Contains(advice, (await FailAsync<ApiResponseException>(Answer.Status(status))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task ALongAnswer_IsCut_AndOnOneLine()
    {
        var exception = await FailAsync<ApiResponseException>(Answer.Text(string.Concat(Enumerable.Repeat("<p>\n\t oh </p>\r\n", 500)), "text/html", status: 400));

        Assert.InRange(exception.ResponseExcerpt.Length, 250, 301);
        Assert.DoesNotContain('\n', exception.ResponseExcerpt);
        Assert.EndsWith("…", exception.ResponseExcerpt, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ABodyThatBreaksOff_IsAFailureOfTheConnection()
    {
        var exception = await FailAsync<ApiConnectionException>(Answer.Broken("""{"data": [{"id": 1}, """));

        Assert.Contains("the body ended after 21 bytes, before its end", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HtmlWhereJsonIsDue_AsksForTheBaseUrl()
    {
        var exception = await FailAsync<ApiContentException>(Answer.Text("<!doctype html><title>Log in</title>", "text/html"));

        Assert.Contains("HTML", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Content-Type is text/html: are client.base_url", exception.Message, StringComparison.Ordinal);
        Assert.Equal(0, exception.BytePosition);
    }

    [Fact]
    public async Task ANullWhereNoneIsDue_IsNamedByItsPlace()
    {
        var exception = await FailAsync<ApiContentException>(Answer.Json("""{"data": [{"id": 1}, {"id": null}]}"""));

        Assert.Equal("$.data[1].id", exception.JsonPath);
        Assert.Equal(28, exception.BytePosition);
        Assert.Contains("\"nullable\": true", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task JsonThatEndsEarly_IsAFailureOfTheContent() =>
        Assert.Contains("the body is not what is due", (await FailAsync<ApiContentException>(Answer.Json("""{"data": [{"id": 1}"""))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task AFailureOnALaterPage_NamesIt_AndCarriesTheTokenToGoOnFrom()
    {
        await using var server = await ApiServer.StartAsync(
            Answer.Json("""{"data": [{"id": 1}, {"id": 2}], "total": 3}"""),
            Answer.Status(500),
            Answer.Json("""{"data": [{"id": 3}], "total": 3}"""));
        await using var shop = new Shop(server);

        var exception = await Assert.ThrowsAsync<ApiResponseException>(async () => await shop.ReadPagesAsync(limit: 2).CountAsync());
        var rest = await shop.ReadPagesAsync(limit: 2, exception.ContinuationToken).SelectMany(static page => page.Items).ToListAsync();

        Assert.Equal(("shop", "orders", 2, "offset:2", 1), (exception.Source, exception.Resource, exception.Page, exception.ContinuationToken, exception.Attempts));
        Assert.Equal([new Order(3)], rest);
    }

    [Fact]
    public async Task AnUnknownHost_IsNamed()
    {
        await using var shop = new Shop(new Uri("http://no-such-host.invalid/"), retry: Shop.Policy(maxRetries: 0));

        var exception = await Assert.ThrowsAsync<ApiConnectionException>(() => shop.GetAsync());

        Assert.Contains("the host no-such-host.invalid is not known", exception.Message, StringComparison.Ordinal);
    }

    private static async Task<TException> FailAsync<TException>(Answer answer)
        where TException : RestSourceException
    {
        await using var server = await ApiServer.StartAsync(answer);
        await using var shop = new Shop(server, Shop.WithKey(ApiKeyLocation.Query, "key"), Shop.Policy(maxRetries: 0));
        return await Assert.ThrowsAsync<TException>(async () => await shop.ReadPagesAsync(limit: 2).CountAsync());
    }
}
