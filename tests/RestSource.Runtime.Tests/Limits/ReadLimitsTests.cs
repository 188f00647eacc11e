using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using RestSource.TestKit.Server;
using RestSource.Tests.Http;

namespace RestSource.Tests.Limits;

/// <summary>Each limit, set by an option, over real HTTP.</summary>
public sealed class ReadLimitsTests
{
    private const string ThreeOrders = """{"data": [{"id": 1}, {"id": 2}, {"id": 3}]}""";

    [Fact]
    public async Task HeldBytes_OfThePageItself_ReadsIt_AndOneLessDoesNot()
    {
        await using var server = await ApiServer.StartAsync(static _ => Answer.Json(ThreeOrders));
        await using var enough = new Shop(server, limits: new ReadLimits { HeldBytes = ThreeOrders.Length });
        await using var less = new Shop(server, limits: new ReadLimits { HeldBytes = ThreeOrders.Length - 1 });

        Assert.Equal(3, (await enough.GetAsync()).Items.Count);
        Assert.Equal(nameof(ReadLimits.HeldBytes), (await Assert.ThrowsAsync<ApiLimitException>(() => less.GetAsync())).Limit);
    }

    [Fact]
    public async Task PageBytes_EndAPageInParts_WithTheTokenToGoOnFrom()
    {
        await using var server = await ApiServer.StartAsync(Answer.Endless("{\"data\": [", "{\"id\": 1}, "));
        await using var shop = new Shop(server, limits: new ReadLimits { PageBytes = 1_000_000 });
        var records = 0L;

        var failure = await Assert.ThrowsAsync<ApiLimitException>(async () =>
        {
            await foreach (var part in shop.ReadPartsAsync(limit: 100))
            {
                records += part.Items.Count;
            }
        });

        Assert.InRange(records, 50_000, 1_000_000 / "{\"id\": 1}, ".Length);
        Assert.Equal((nameof(ReadLimits.PageBytes), 1, "offset:0"), (failure.Limit, failure.Page, failure.ContinuationToken));
    }

    [Theory]
    [InlineData("""{"data": [{"id": 1, "note": "0123456789"}]}""")]
    [InlineData("""{"skipped": {"deep": ["0123456789"]}, "data": []}""")]
    [InlineData("""{"data": [], "0123456789": 1}""")]
    [InlineData("""{"data": [{"id": 1}, {"id": 2, "note": "0123456789"}]}""")]
    public async Task TextBytes_OfTheLongestText_ReadTheBody_AndOneLessDoesNot(string body)
    {
        await using var server = await ApiServer.StartAsync(_ => Answer.Json(body));
        await using var enough = new Shop(server, limits: new ReadLimits { TextBytes = 10 });
        await using var less = new Shop(server, limits: new ReadLimits { TextBytes = 9 });

        await enough.GetAsync();
        var failure = await Assert.ThrowsAsync<ApiLimitException>(() => less.GetAsync());

        Assert.Equal(nameof(ReadLimits.TextBytes), failure.Limit);
        Assert.Equal(body.IndexOf("\"0123456789\"", StringComparison.Ordinal), failure.BytePosition);
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(1, false)]
    [InlineData(0, false)]
    public async Task Redirects_AreFollowed_AsManyAsTheLimitSays(int redirects, bool isRead)
    {
        await using var server = await ApiServer.StartAsync(Answer.Status(302, ("Location", "/a")), Answer.Status(302, ("Location", "/b")), Answer.Json(ThreeOrders));
        await using var shop = new Shop(server, limits: new ReadLimits { Redirects = redirects });

        var failure = await Record.ExceptionAsync(() => shop.GetAsync());

        Assert.Equal(isRead, failure is null);
        Assert.Equal(isRead ? 3 : redirects + 1, server.Requests.Count);
        Assert.True(isRead || failure is ApiResponseException { StatusCode: System.Net.HttpStatusCode.Redirect });
    }

    [Fact]
    public async Task Nesting_WithoutEnd_IsRefusedAtOnce()
    {
        await using var server = await ApiServer.StartAsync(Answer.Endless("{\"data\": [{\"id\": 1, \"more\": ", new string('[', 1000)));
        await using var shop = new Shop(server);

        var failure = await Assert.ThrowsAsync<ApiContentException>(async () => await shop.ReadPartsAsync(limit: 100).CountAsync());

        Assert.Contains("nested deeper than 64 levels", failure.Message, StringComparison.Ordinal);
        Assert.InRange(failure.BytePosition, 64, 200);
    }

    [Theory]
    [InlineData("X-Long", 1_000_000, 1)]
    [InlineData("Link", 40, 25_000)]
    public async Task Headers_BeyondWhatTheHandlerTakes_AreATypedError(string name, int length, int times)
    {
        var value = string.Join(", ", Enumerable.Repeat(new StringBuilder("</orders?p=").Append('1', length).Append(">; rel=\"prev\"").ToString(), times));
        await using var server = await ApiServer.StartAsync(_ => Answer.Json(ThreeOrders, (name, value)));
        await using var shop = new Shop(server, retry: Shop.Policy(maxRetries: 0));

        var failure = await Assert.ThrowsAsync<ApiConnectionException>(() => shop.GetAsync());

        Assert.Contains("shop.orders", failure.Message, StringComparison.Ordinal);
        Assert.InRange(failure.Message.Length, 1, 2_000);
    }

    [Fact]
    public void Bind_TakesTheLimitsThatAreThere()
    {
        var options = new ShopOptions { ReadLimits = new ReadLimits { Redirects = 3 } };

        options.Bind(Configuration(("ReadLimits:HeldBytes", "1000"), ("ReadLimits:PageBytes", "20000000000")));

        Assert.Equal(new ReadLimits { HeldBytes = 1000, PageBytes = 20_000_000_000, Redirects = 3 }, options.ReadLimits);
    }

    [Theory]
    [InlineData("HeldBytes", "0")]
    [InlineData("PageBytes", "16 GB")]
    [InlineData("TextBytes", "-1")]
    [InlineData("TextBytes", "99999999999999999999")]
    [InlineData("Redirects", "3000000000")]
    public void Validate_AValueThatIsNoLimit_SaysSo_WithoutTheValue(string name, string value)
    {
        var options = new ShopOptions { ApiKey = "k", Tenant = "t" };
        options.Bind(Configuration(($"Shop:ReadLimits:{name}", value), ("Shop:ApiKey", "k"), ("Shop:Tenant", "t")).GetSection("Shop"));

        var exception = Assert.Throws<OptionsValidationException>(options.Validate);

        Assert.Contains($"\"Shop:ReadLimits:{name}\" is no limit", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(value.Length > 2 ? value : "'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Limits_ThatAreNone_AreRefusedInCode()
    {
        Assert.Throws<ArgumentOutOfRangeException>(static () => new ReadLimits { HeldBytes = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(static () => new ReadLimits { PageBytes = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(static () => new ReadLimits { TextBytes = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(static () => new ReadLimits { Redirects = -1 });
    }

    private static ConfigurationManager Configuration(params (string Name, string Value)[] values)
    {
        var configuration = new ConfigurationManager();
        foreach (var (name, value) in values)
        {
            configuration[name] = value;
        }

        return configuration;
    }
}
