using System.Text.Json;
using RestSource.Configuration.Model;
using RestSource.Tool.Drift;

namespace RestSource.Tool.Tests.Drift;

public sealed class ColumnReadingTests
{
    [Theory]
    [InlineData("bigint", "double", "double")]
    [InlineData("decimal", "double", "double")]
    [InlineData("bigint", "text", "text")]
    [InlineData("timestamp", "date", "text")]
    [InlineData("bool", "bigint", "text")]
    [InlineData("text", "object", "json")]
    [InlineData("text", "list", "json")]
    [InlineData("object", "text", "json")]
    [InlineData("list", "object", "json")]
    public void Wider_OfTwoTypes_TakesBoth(string declared, string found, string wider) => Assert.Equal(wider, ColumnReading.Wider(declared, found));

    [Theory]
    [InlineData(ColumnType.BigInt, "1.0", true)]
    [InlineData(ColumnType.BigInt, "1.5", false)]
    [InlineData(ColumnType.BigInt, "\"1\"", false)]
    [InlineData(ColumnType.Decimal, "0.1234567890123456789012345678", true)]
    [InlineData(ColumnType.Text, "5", true)]
    [InlineData(ColumnType.Text, "{}", false)]
    [InlineData(ColumnType.Timestamp, "\"2026-01-31T10:00:00Z\"", true)]
    [InlineData(ColumnType.Timestamp, "1700000000", false)]
    [InlineData(ColumnType.Date, "\"2026-01-31\"", true)]
    [InlineData(ColumnType.Time, "\"10:00:00\"", true)]
    [InlineData(ColumnType.Binary, "\"AQID\"", true)]
    [InlineData(ColumnType.Bool, "0", false)]
    [InlineData(ColumnType.Json, "[]", true)]
    public void Takes_AValue_AsEmittedCodeDoes(ColumnType type, string json, bool takes) =>
        Assert.Equal(takes, ColumnReading.Takes(type, JsonDocument.Parse(json).RootElement));
}
