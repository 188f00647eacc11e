using System.Text.Json;
using RestSource.Tool.Interpretation;
using RestSource.Tool.Reading;

namespace RestSource.Tool.Tests.Reading;

/// <summary>Values of every kind on a line and in a cell.</summary>
public sealed class RecordTextTests
{
    [Theory]
    [InlineData("{ \"a b\" : [ 1.0e+2 ,\n\t-0.0 ] }", "{\"a b\":[1.0e+2,-0.0]}")]
    [InlineData("\"a \\\" b\"", "\"a \\\" b\"")]
    [InlineData("[ \"ends in \\\\\" , \" x \" ]", "[\"ends in \\\\\",\" x \"]")]
    [InlineData("\"\\ud800 alone\"", "\"\\ud800 alone\"")]
    [InlineData("{ \"twice\": 1, \"twice\": 2 }", "{\"twice\":1,\"twice\":2}")]
    public void Line_IsTheJsonWithoutTheSpaceAround(string json, string line) => Assert.Equal(line, JsonLine.Of(JsonElement.Parse(json)));

    [Theory]
    [InlineData("\"a\\u00e9\\n\"", "aé\n")]
    [InlineData("\"\"", "")]
    [InlineData("null", null)]
    [InlineData("12345678901234567890.10", "12345678901234567890.10")]
    [InlineData("[ 1, { \"a\": null } ]", "[1,{\"a\":null}]")]
    [InlineData("\"\\ud800\"", "\"\\ud800\"")]
    public void Cell_IsTheTextOrTheJson(string json, string? cell) => Assert.Equal(cell, CellText.Of(JsonElement.Parse(json)));

    [Fact]
    public async Task Csv_OfBareValues_HasOneColumn()
    {
        await using var lines = new StringWriter();
        var writer = new CsvWriter(lines, columns: null);

        await writer.WriteAsync([.. JsonElement.Parse("[1, \"a,b\", [2, 3]]").EnumerateArray().Select(static value => new JsonRecord(value))]);

        Assert.Empty(await writer.CompleteAsync());
        Assert.Equal("value\r\n1\r\n\"a,b\"\r\n\"[2,3]\"\r\n", lines.ToString());
    }

    [Fact]
    public async Task Csv_OfNoRecords_IsTheLineOfNames()
    {
        await using var lines = new StringWriter();

        await new CsvWriter(lines, ["id", "a,b"]).CompleteAsync();

        Assert.Equal("id,\"a,b\"\r\n", lines.ToString());
    }

    [Fact]
    public void Record_CarriesFieldsOfItsParent_InPlaceOfItsOwn()
    {
        var record = new JsonRecord(JsonElement.Parse("{ \"id\": 1.0, \"_posts_id\": 7 }")) { Included = [new ParentValueOfRecord("_posts_id", JsonElement.Parse("3"))] };

        Assert.Equal("{\"id\":1.0,\"_posts_id\":3}", JsonLine.Of(record.ToJson()));
    }
}
