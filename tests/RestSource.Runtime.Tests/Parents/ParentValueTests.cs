using System.Text.Json;
using RestSource.Json;
using RestSource.Parents;

namespace RestSource.Tests.Parents;

public class ParentValueTests
{
    private static readonly Document Order = new(JsonElement.Parse("""{"id": 7, "owner": {"id": "a/b"}, "lines": [{"sku": 1.50}, {"sku": 2}], "closed": null, "tags": ["x"]}"""));

    public static TheoryData<JsonSelector, string> Values => new()
    {
        { new(JsonStep.Name("id")), "7" },
        { new(JsonStep.Name("owner"), JsonStep.Name("id")), "a/b" },
        { new(JsonStep.Name("lines"), JsonStep.Wildcard, JsonStep.Name("sku")), "1.50" },
        { new(JsonStep.Name("tags")), """["x"]""" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void At_APath_IsItsFirstValue(JsonSelector path, string expected) =>
        Assert.Equal(expected, ParentValue.At<Document>("field", path).Of(Order).ToString());

    [Fact]
    public void At_APathToNullOrNowhere_IsNull()
    {
        Assert.True(ParentValue.At<Document>("closed", new(JsonStep.Name("closed"))).Of(Order).IsNull);
        Assert.True(ParentValue.At<Document>("opened", new(JsonStep.Name("opened"))).Of(Order).IsNull);
        Assert.Null(ParentValue.Find(Order, new JsonSelector(JsonStep.Name("opened"))));
    }

    private sealed record Document(JsonElement Json) : IJsonRecord<Document>
    {
        public static Document Read(ref Utf8JsonReader reader) => new(JsonElement.ParseValue(ref reader));

        public void Write(Utf8JsonWriter writer) => Json.WriteTo(writer);
    }
}
