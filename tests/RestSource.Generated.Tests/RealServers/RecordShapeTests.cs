using System.Text.Json;
using System.Text.Json.Nodes;

namespace RestSource.Generated.Tests.RealServers;

/// <summary>Records whose JSON is not as regular as their type.</summary>
public sealed class RecordShapeTests
{
    [Fact]
    public async Task Keys_InAnotherOrderInEveryRecord_AreReadAlike()
    {
        string[] members = ["\"id\": 1", "\"name\": \"Ada\"", "\"email\": null", "\"address\": {\"city\": \"Oslo\"}", "\"extra\": [1]"];
        var rotations = Enumerable.Range(0, members.Length).Select(first => $"{{{string.Join(", ", members.Skip(first).Concat(members.Take(first)))}}}");

        var people = await Api.ReadAsync(static source => source.People.ReadAllAsync(), $$"""{"data": [{{string.Join(",", rotations)}}]}""");

        Assert.Equal(members.Length, people.Count);
        Assert.Single(people.Distinct());
        Assert.Equal((1L, "Ada", null, "Oslo"), (people[0].Id, people[0].Name, people[0].Email, people[0].Address?.City));
    }

    [Fact]
    public async Task Column_AbsentInsteadOfNull_IsNullAndStaysAbsent()
    {
        const string records = """[{"id":1,"name":"Ada"},{"id":2,"name":"Bo","email":null,"address":null},{"id":3,"name":"Cy","address":{}}]""";

        var people = await Api.ReadAsync(static source => source.People.ReadAllAsync(), $$"""{"data": {{records}}}""");

        Assert.All(people, static person => Assert.Null(person.Email));
        Assert.Equal(records, JsonSerializer.Serialize(people));
    }

    [Fact]
    public async Task Column_AbsentThoughItMustBeThere_FailsAndNamesRecordAndField()
    {
        var exception = await Assert.ThrowsAsync<ApiContentException>(
            () => Api.ReadAsync(static source => source.People.ReadAllAsync(), """{"data": [{"id": 1, "name": "Ada"}, {"id": 2}]}"""));

        Assert.Equal("$.data[1]", exception.JsonPath);
        Assert.Contains("column 'name' is absent", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EmptyArray_WhereAnObjectIsDue_IsNoObject()
    {
        var person = Assert.Single(await Api.ReadAsync(static source => source.People.ReadAllAsync(), """{"data": [{"id": 1, "address": [], "name": "Ada"}]}"""));

        Assert.Equal(("Ada", null), (person.Name, person.Address));
        Assert.Equal("null", JsonNode.Parse(JsonSerializer.Serialize(person))!.AsObject()["address"]?.ToJsonString() ?? "null");
    }

    [Fact]
    public async Task EmptyArray_AmongTheObjectsOfASample_LeavesTheObjectTyped()
    {
        var accounts = await Api.ReadAsync(
            static source => source.Accounts.ReadAllAsync(),
            """{"data": [{"id": 1, "settings": [ ], "badges": []}, {"id": 2, "settings": {"theme": "light"}, "badges": [[], {"title": "t"}]}]}""");

        Assert.Equal([null, "light"], accounts.Select(static account => account.Settings?.Theme));
        Assert.Equal([null, "t"], accounts[1].Badges.Select(static badge => badge?.Title));
    }

    [Fact]
    public async Task ArrayWithItems_WhereAnObjectIsDue_Fails()
    {
        var exception = await Assert.ThrowsAsync<ApiContentException>(
            () => Api.ReadAsync(static source => source.People.ReadAllAsync(), """{"data": [{"id": 1, "name": "Ada", "address": [1]}]}"""));

        Assert.Equal("$.data[0].address", exception.JsonPath);
    }

    [Fact]
    public async Task BareTexts_OverSeveralPages_AreRecordsOfOneValue()
    {
        var names = await Api.ReadAsync(
            static source => source.Names.ReadAllAsync(), """{"data": ["Ada", "Bo"]}""", """{"data": ["Bo", "C\u00e9"]}""", """{"data": []}""");

        Assert.Equal(["Ada", "Bo", "Bo", "Cé"], names.Select(static name => name.Value));
        Assert.Equal("\"Ada\"", JsonSerializer.Serialize(names[0]));
    }
}
