using System.Text.Json;
using Consumer.Shapes;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Records;

/// <summary>Config key <c>columns</c>: the C# type of each data type, required and nullable.</summary>
public sealed class ScalarColumnTests
{
    private const string Full =
        """
        {"text": "täxt", "bigint": 9223372036854775807, "double": 1.5, "decimal": 0.1000000000000000000000000001, "wei": 79228162514264337593543950335,
         "bool": true, "timestamp": "2026-01-02T03:04:05.678+02:00", "date": "2026-01-02", "time": "03:04:05", "binary": "AQID", "json": {"a": [1]}}
        """;

    [Fact]
    public async Task Columns_ThatAreNotNullable_AreReadAsTheirTypes()
    {
        await using var server = await ApiServer.StartAsync(Answer.Json($"[{Full}]"));
        await using var source = ShapesSource.Create(new ShapesOptions { BaseUrl = server.BaseUrl });

        var record = Assert.Single(await source.Required.ReadAllAsync().ReadAsync());

        Assert.Equal("täxt", record.Text);
        Assert.Equal(long.MaxValue, record.Bigint);
        Assert.Equal(1.5, record.Double);
        Assert.Equal(0.1000000000000000000000000001m, record.Decimal);
        Assert.Equal(decimal.MaxValue, record.Wei);
        Assert.True(record.Bool);
        Assert.Equal(new DateTimeOffset(2026, 1, 2, 3, 4, 5, 678, TimeSpan.FromHours(2)), record.Timestamp);
        Assert.Equal(new DateOnly(2026, 1, 2), record.Date);
        Assert.Equal(new TimeOnly(3, 4, 5), record.Time);
        Assert.Equal([1, 2, 3], record.Binary);
        Assert.Equal("""{"a": [1]}""", record.Json.GetRawText());
        Assert.Equal(0, record.Additional.Count);
    }

    [Fact]
    public async Task Columns_ThatAreNullable_AreNullWhetherNullOrAbsent()
    {
        await using var server = await ApiServer.StartAsync(Answer.Json("""[{"text": null, "timestamp": null, "json": null}, {}]"""));
        await using var source = ShapesSource.Create(new ShapesOptions { BaseUrl = server.BaseUrl });

        var records = await source.Optional.ReadAllAsync().ReadAsync();

        Assert.All(records, static record => Assert.Equal(
            (null, null, null, null, null, null), (record.Text, record.Bigint, record.Decimal, record.Timestamp, record.Date, record.Binary)));
        Assert.Equal("""{"text":null,"timestamp":null,"json":null}""", JsonSerializer.Serialize(records[0]));
        Assert.Equal("{}", JsonSerializer.Serialize(records[1]));
    }

    [Theory]
    [InlineData("text", "{}")]
    [InlineData("bigint", "1.5")]
    [InlineData("bigint", "9223372036854775808")]
    [InlineData("bool", "1")]
    [InlineData("timestamp", "\"yesterday\"")]
    [InlineData("date", "\"2026-13-01\"")]
    [InlineData("binary", "\"not base 64\"")]
    public async Task Column_WithAValueOfAnotherType_IsAnErrorThatNamesItsPath(string column, string value)
    {
        await using var server = await ApiServer.StartAsync(Answer.Json($$"""[{}, {"{{column}}": {{value}}}]"""));
        await using var source = ShapesSource.Create(new ShapesOptions { BaseUrl = server.BaseUrl });

        var exception = await Assert.ThrowsAsync<ApiContentException>(() => source.Optional.ReadAllAsync().ReadAsync());

        Assert.Equal($"$[1].{column}", exception.JsonPath);
    }
}
