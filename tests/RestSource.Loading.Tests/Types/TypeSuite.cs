using System.Text.Json;

namespace RestSource.Loading.Tests;

/// <summary>What goes into a table comes out of it.</summary>
public abstract class TypeSuite<TFixture>
    where TFixture : DestinationFixture, new()
{
    private static readonly (string Column, string Value)[] Values =
    [
        ("\"select\"", ""),
        ("\"select\"", "O'Brien \"quoted\" \\ ; -- 🎉 ü \u200b\n\t"),
        ("\"order\"", "-9223372036854775808"),
        ("\"order\"", "9223372036854775807"),
        ("\"group\"", "1.7976931348623157E+308"),
        ("\"group\"", "5E-324"),
        ("\"group\"", "0.1"),
        ("\"from\"\"; drop table x; --\"", "79228162514264337593543950335"),
        ("\"from\"\"; drop table x; --\"", "-0.0000000000000000000000000001"),
        ("\"from\"\"; drop table x; --\"", "1.50"),
        ("\"table\"", "0"),
        ("\"table\"", "1"),
        ("\"timestamp\"", "0001-01-01 00:00:00.000000Z"),
        ("\"timestamp\"", "9999-12-31 23:59:59.999999Z"),
        ("\"timestamp\"", "2024-02-29 22:30:00.123456Z"),
        ("\"date\"", "0001-01-01"),
        ("\"date\"", "9999-12-31"),
        ("\"time\"", "00:00:00.000000"),
        ("\"time\"", "23:59:59.999999"),
        ("\"user\"", ""),
        ("\"user\"", "00FF27"),
    ];

    [Fact]
    public async Task Everything_ComesOutAsItWentIn()
    {
        await using var fixture = new TFixture();
        await fixture.Destination.LoadAsync(Resources.Of("table", WriteDisposition.Append), Pages.Of<Wide>([.. Values.Select(static row => Of(row.Column, row.Value)), Of("", "")]));
        foreach (var column in Values.Select(static row => row.Column).Distinct())
        {
            var expected = Values.Where(row => row.Column == column).Select(static row => row.Value);
            Assert.Equal(expected.Order(StringComparer.Ordinal), await fixture.RowsAsync($"SELECT {column} FROM \"table\" WHERE {column} IS NOT NULL"));
        }
    }

    [Fact]
    public async Task Timestamps_AreInUtc_CutToMicroseconds()
    {
        await using var fixture = new TFixture();
        var time = new DateTimeOffset(2024, 3, 1, 0, 30, 0, TimeSpan.FromHours(2)).AddTicks(1234567);
        await fixture.Destination.LoadAsync(Resources.Of("table", WriteDisposition.Append), Pages.Of<Wide>([Of("", "") with { Timestamp = time }]));
        Assert.Equal(["2024-02-29 22:30:00.123456Z"], await fixture.RowsAsync("SELECT \"timestamp\" FROM \"table\""));
    }

    [Theory]
    [InlineData("""{"a": [1, 2.50, "ü'\"\\"], "b": null}""")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("12345678901234567890.12345")]
    [InlineData("true")]
    public async Task Json_MeansTheSame(string json)
    {
        await using var fixture = new TFixture();
        await fixture.Destination.LoadAsync(Resources.Of("table", WriteDisposition.Append), Pages.Of<Wide>([Of("", "") with { Json = JsonElement.Parse(json) }]));
        var found = Assert.Single(await fixture.RowsAsync("SELECT \"where\" FROM \"table\""));
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(json), JsonElement.Parse(found)), found);
    }

    private static Wide Of(string column, string value)
    {
        var invariant = System.Globalization.CultureInfo.InvariantCulture;
        return new(
            column == "\"select\"" ? value : null,
            column == "\"order\"" ? long.Parse(value, invariant) : null,
            column == "\"group\"" ? double.Parse(value, invariant) : null,
            column.Contains("from", StringComparison.Ordinal) ? decimal.Parse(value, System.Globalization.NumberStyles.Number, invariant) : null,
            column == "\"table\"" ? value == "1" : null,
            column == "\"timestamp\"" ? DateTimeOffset.Parse(value, invariant) : null,
            column == "\"date\"" ? DateOnly.Parse(value, invariant) : null,
            column == "\"time\"" ? TimeOnly.Parse(value, invariant) : null,
            column == "\"user\"" ? Convert.FromHexString(value) : null,
            Json: null);
    }
}
