using System.Net;
using System.Text.Json.Nodes;

namespace RestSource.Samples.Tests.Demo;

public class RefusalTests
{
    [Theory]
    [InlineData("v1/issues")]
    [InlineData("v1/no_such_resource")]
    public async Task Get_WrongKey_Is401WithAReason(string path)
    {
        await using var api = await DemoApiClient.StartAsync();
        using var response = await api.GetAsync(path, apiKey: "not-the-key");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        var body = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal("The api_key or the access token is missing or wrong.", (string)body["error"]!);
    }

    [Theory]
    [InlineData("v1/no_such_resource", HttpStatusCode.NotFound)]
    [InlineData("v1/issues?offset=-1", HttpStatusCode.BadRequest)]
    [InlineData("v1/issues?offset=many", HttpStatusCode.BadRequest)]
    [InlineData("v1/issues?limit=0", HttpStatusCode.BadRequest)]
    [InlineData("v1/issues?limit=99999999999", HttpStatusCode.BadRequest)]
    public async Task Get_WhatDoesNotExist_IsRefusedWithItsStatus(string pathAndQuery, HttpStatusCode expected)
    {
        await using var api = await DemoApiClient.StartAsync();
        using var response = await api.GetAsync(pathAndQuery);

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Get_ManyRequests_MeetFaultsNowAndThenAndNeverTwoInARow()
    {
        await using var api = await DemoApiClient.StartAsync();
        var statuses = new List<HttpStatusCode>();
        for (var request = 0; request < 13; request++)
        {
            using var response = await api.GetAsync("v1/users?limit=1");
            statuses.Add(response.StatusCode);
            if (response.StatusCode == HttpStatusCode.TooManyRequests)
            {
                Assert.Equal(TimeSpan.FromSeconds(1), response.Headers.RetryAfter!.Delta);
            }
        }

        Assert.Single(statuses, HttpStatusCode.TooManyRequests);
        Assert.Single(statuses, HttpStatusCode.ServiceUnavailable);
        Assert.DoesNotContain(
            statuses.Zip(statuses.Skip(1)),
            pair => pair.First != HttpStatusCode.OK && pair.Second != HttpStatusCode.OK);
    }
}
