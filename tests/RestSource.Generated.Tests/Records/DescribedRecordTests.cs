using Consumer.Described;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Records;

/// <summary>Config key <c>schema.openapi</c>: records as a description of the API declares them, with a sample and columns beside it.</summary>
public sealed class DescribedRecordTests
{
    [Fact]
    public async Task Record_FromADescription_HasItsTypesAndWhatSampleAndColumnsAdd()
    {
        await using var server = await ApiServer.StartAsync(Answer.Json(
            """
            [{"id": 7, "state": "open", "opened_at": "2026-03-04T05:06:07Z", "budget": 0.10, "shade": "blue",
              "assignees": [{"id": 1, "name": "Ada", "manager": {"id": 2, "name": "Bo", "manager": null}}]}]
            """));
        await using var source = DescribedSource.Create(new DescribedOptions { BaseUrl = server.BaseUrl });

        var ticket = Assert.Single(await source.Tickets.ReadAllAsync().ReadAsync());

        Assert.Equal((7L, "open", "blue"), (ticket.Id, ticket.State, ticket.Shade));
        Assert.Equal(new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.Zero), ticket.OpenedAt);
        Assert.Equal(0.10m, ticket.Budget);
        Assert.Equal((1L, "Ada"), (ticket.Assignees[0].Id, ticket.Assignees[0].Name));
        Assert.Equal("Bo", ticket.Assignees[0].Manager!.Value.GetProperty("name").GetString());
    }
}
