using RestSource.Tool.Inference;

namespace RestSource.Tool.Tests.Inference;

public sealed class ColumnProposalsTests
{
    [Theory]
    [InlineData("""[{ "amount": 12.5 }]""", "amount decimal")]
    [InlineData("""[{ "hourlyRate": 12 }]""", "hourlyRate decimal")]
    [InlineData("""[{ "estimate": { "cost": 1.5 } }, { "estimate": null }]""", "estimate__cost decimal")]
    [InlineData("""[{ "created": 1700000000 }]""", "created bigint Seconds since 1970-01-01, in UTC.")]
    [InlineData("""[{ "updated_at": 1700000000000 }, { "updated_at": null }]""", "updated_at bigint Milliseconds since 1970-01-01, in UTC.")]
    public void Of_WhatNoSampleTells_ProposesAColumn(string records, string column)
    {
        var proposed = Assert.Single(ColumnProposals.Of(Records(records)));

        Assert.Equal(column, $"{proposed.Name} {proposed.DataType} {proposed.Description}".TrimEnd());
    }

    [Theory]
    [InlineData("""[{ "amount": "12.50" }]""")]
    [InlineData("""[{ "amount_cents": 1250 }]""")]
    [InlineData("""[{ "total_count": 3 }]""")]
    [InlineData("""[{ "created": "2026-01-31T10:00:00Z" }]""")]
    [InlineData("""[{ "size": 1700000000 }]""")]
    [InlineData("""[{ "started_on": 12 }]""")]
    public void Of_AllElse_ProposesNothing(string records) => Assert.Empty(ColumnProposals.Of(Records(records)));

    [Fact]
    public void Unknown_OfFieldsThatAreNullThroughout_NamesThem() =>
        Assert.Equal(["due"], ColumnProposals.Unknown(Records("""[{ "id": 1, "due": null, "end": null }, { "id": 2, "end": 5 }]""")));

    private static FoundRecords Records(string records) => RecordsFinder.Find(Looked.Page(records).Body, "things")!;
}
