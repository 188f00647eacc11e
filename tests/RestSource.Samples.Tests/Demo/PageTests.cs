using DemoApi;

namespace RestSource.Samples.Tests.Demo;

public class PageTests
{
    [Theory]
    [InlineData("offset=0&limit=100", 100)]
    [InlineData("offset=7&limit=3", 3)]
    [InlineData("limit=5000", 100)]
    [InlineData("", 20)]
    [InlineData("offset=1200&limit=100", 40)]
    [InlineData("offset=1240&limit=100", 0)]
    [InlineData("offset=2147483647&limit=100", 0)]
    public async Task GetPage_Window_HoldsItsRecordsAndTheTotal(string query, int expected)
    {
        await using var api = await DemoApiClient.StartAsync();
        var page = await api.GetPageAsync($"v1/projects?{query}");

        Assert.Equal(expected, page["data"]!.AsArray().Count);
        Assert.Equal(DemoServer.CountOf("projects"), (int)page["total"]!);
    }

    [Fact]
    public async Task GetPage_CappedResource_HoldsFewerThanAskedFor()
    {
        await using var api = await DemoApiClient.StartAsync();
        var page = await api.GetPageAsync("v1/issue_fields?offset=0&limit=100");

        Assert.Equal(40, page["data"]!.AsArray().Count);
    }

    [Fact]
    public async Task GetPage_NeighbouringWindows_MeetWithoutGapOrOverlap()
    {
        await using var api = await DemoApiClient.StartAsync();
        var whole = (await api.GetPageAsync("v1/expenses?offset=0&limit=20"))["data"]!.AsArray();
        var tail = (await api.GetPageAsync("v1/expenses?offset=10&limit=10"))["data"]!.AsArray();

        Assert.Equal(
            whole.Skip(10).Select(record => record!.ToJsonString()),
            tail.Select(record => record!.ToJsonString()));
    }

    [Fact]
    public async Task GetPage_AnotherServer_HoldsTheSameRecords()
    {
        await using var api = await DemoApiClient.StartAsync();
        await using var other = await DemoApiClient.StartAsync();

        var first = await api.GetPageAsync("v1/issues?offset=500&limit=100");
        var second = await other.GetPageAsync("v1/issues?offset=500&limit=100");

        Assert.Equal(first.ToJsonString(), second.ToJsonString());
    }

    [Fact]
    public async Task GetPage_BelowACustomer_HoldsItsProjectsAlone()
    {
        await using var api = await DemoApiClient.StartAsync();
        var page = await api.GetPageAsync("v1/customers/70011/projects?limit=100");

        Assert.NotEmpty(page["data"]!.AsArray());
        Assert.All(page["data"]!.AsArray(), static project => Assert.Equal(70_011, (long)project!["customer_id"]!));
        Assert.Equal(page["data"]!.AsArray().Count, (int)page["total"]!);
    }

    [Theory]
    [InlineData("v1/customers/1/projects")]
    [InlineData("v1/customers/70011/issues")]
    [InlineData("v1/projects/1000/projects")]
    public async Task GetPage_BelowWhatIsNotThere_IsNotFound(string path)
    {
        await using var api = await DemoApiClient.StartAsync();
        using var response = await api.GetAsync(path);

        Assert.Equal(System.Net.HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("projects")]
    [InlineData("time_entries")]
    [InlineData("expenses")]
    [InlineData("tasks")]
    [InlineData("issues")]
    [InlineData("users")]
    [InlineData("issue_fields")]
    [InlineData("resource")]
    public async Task GetPage_EachResource_HasDistinctIdsAndThousandsOfRecords(string resource)
    {
        await using var api = await DemoApiClient.StartAsync();
        var page = await api.GetPageAsync($"v1/{resource}?limit=40");

        var ids = page["data"]!.AsArray().Select(record => record!["id"]!.ToJsonString()).ToHashSet();
        Assert.Equal(40, ids.Count);
        Assert.InRange(DemoServer.CountOf(resource), 1_000, 10_000);
    }

    [Fact]
    public void CountOf_UnknownResource_Throws()
    {
        var error = Assert.Throws<KeyNotFoundException>(() => DemoServer.CountOf("invoices"));

        Assert.Contains("invoices", error.Message, StringComparison.Ordinal);
    }
}
