using System.Text.Json;
using Consumer.Shapes;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Records;

/// <summary>Records of which the config says nothing, or that are no objects.</summary>
public sealed class OpenRecordTests
{
    [Fact]
    public async Task Record_WithAKeyAlone_KeepsTheRestInAdditional()
    {
        await using var server = await ApiServer.StartAsync(Answer.Json("""[{"title": "t", "id": "d-1", "pages": 3}]"""));
        await using var source = ShapesSource.Create(new ShapesOptions { BaseUrl = server.BaseUrl });

        var document = Assert.Single(await source.Documents.ReadAllAsync().ReadAsync());

        Assert.Equal("\"d-1\"", document.Id.GetRawText());
        Assert.True(document.Additional.TryGet("pages", out var pages));
        Assert.Equal(3, pages.GetInt32());
    }

    [Fact]
    public async Task Record_OfAnythingAtAll_IsAnObjectOrAValue()
    {
        await using var server = await ApiServer.StartAsync(Answer.Json("""[{"a": 1}, "text", [1, 2], 7]"""));
        await using var source = ShapesSource.Create(new ShapesOptions { BaseUrl = server.BaseUrl });

        var records = await source.Anything.ReadAllAsync().ReadAsync();

        Assert.Equal(["a"], records[0].Additional.Names);
        Assert.Null(records[0].Value);
        Assert.Equal(["\"text\"", "[1, 2]", "7"], records.Skip(1).Select(static record => record.Value!.Value.GetRawText()));
        Assert.Equal("""[{"a":1},"text",[1,2],7]""", JsonSerializer.Serialize(JsonSerializer.SerializeToElement(records)));
    }

    [Fact]
    public async Task Records_ThatAreScalarsOrArrays_HaveOneProperty()
    {
        await using var server = await ApiServer.StartAsync(Answer.Json("[4, 5]"), Answer.Json("[[0.5, 1]]"));
        await using var source = ShapesSource.Create(new ShapesOptions { BaseUrl = server.BaseUrl });

        Assert.Equal([4, 5], (await source.Numbers.ReadAllAsync().ReadAsync()).Select(static number => number.Value));
        Assert.Equal([0.5, 1], Assert.Single(await source.Points.ReadAllAsync().ReadAsync()).Value);
    }
}
