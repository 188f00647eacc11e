using RestSource.Configuration.Model;

namespace RestSource.Configuration.Tests.Binding.Hints;

public class WriteDispositionBinderTests
{
    [Theory]
    [InlineData("null", WriteDisposition.Append)]
    [InlineData("\"append\"", WriteDisposition.Append)]
    [InlineData("\"replace\"", WriteDisposition.Replace)]
    [InlineData("\"merge\"", WriteDisposition.Merge)]
    [InlineData("\"skip\"", WriteDisposition.Skip)]
    [InlineData("{ \"disposition\": \"replace\" }", WriteDisposition.Replace)]
    [InlineData("{ \"disposition\": \"merge\", \"strategy\": null }", WriteDisposition.Merge)]
    public void Bind_Disposition_InEverySpelling(string json, WriteDisposition expected)
    {
        var resource = Resource(json);

        Assert.Equal((expected, MergeModel.Default), (resource.WriteDisposition, resource.Hints.Merge));
    }

    [Theory]
    [InlineData("delete-insert", MergeStrategy.DeleteInsert)]
    [InlineData("upsert", MergeStrategy.Upsert)]
    [InlineData("insert-only", MergeStrategy.InsertOnly)]
    public void Bind_Strategy_IsTaken(string strategy, MergeStrategy expected) => Assert.Equal(
        new MergeModel(expected, Deduplicated: false, Versions: null),
        Resource($$"""{ "disposition": "merge", "strategy": "{{strategy}}" }""").Hints.Merge);

    [Fact]
    public void Bind_Deduplicated_IsTaken() =>
        Assert.True(Resource("""{ "disposition": "merge", "strategy": "delete-insert", "deduplicated": true }""").Hints.Merge.Deduplicated);

    [Fact]
    public void Bind_Versions_HaveDltsDefaults() => Assert.Equal(
        new VersionsModel("_dlt_valid_from", "_dlt_valid_to", ActiveRecordTimestamp: null, BoundaryTimestamp: null, RowVersionColumn: null),
        Resource("""{ "disposition": "merge", "strategy": "scd2" }""").Hints.Merge.Versions);

    [Fact]
    public void Bind_Versions_AreTakenAsWritten() => Assert.Equal(
        new VersionsModel(
            "since",
            "until",
            ActiveRecordTimestamp: new DateTimeOffset(9999, 12, 31, 0, 0, 0, TimeSpan.Zero),
            BoundaryTimestamp: new DateTimeOffset(2026, 1, 31, 10, 30, 0, TimeSpan.Zero),
            RowVersionColumn: "hash"),
        Resource("""
            { "disposition": "merge", "strategy": "scd2", "validity_column_names": ["since", "until"], "active_record_timestamp": "9999-12-31",
              "boundary_timestamp": "2026-01-31T12:30:00+02:00", "row_version_column_name": "hash" }
            """).Hints.Merge.Versions);

    [Fact]
    public void Bind_SecondsSince1970_AreATimestamp() => Assert.Equal(
        new DateTimeOffset(2001, 9, 9, 1, 46, 40, TimeSpan.Zero),
        Resource("""{ "disposition": "merge", "strategy": "scd2", "boundary_timestamp": 1000000000 }""").Hints.Merge.Versions!.BoundaryTimestamp);

    [Fact]
    public void Bind_Scd2_NeedsNoKey() => Assert.Equal(
        MergeStrategy.Scd2,
        Configs.Resource("""  "write_disposition": { "disposition": "merge", "strategy": "scd2" } """).Hints.Merge.Strategy);

    [Theory]
    [InlineData("‹5›", "RSG0004", "or an object")]
    [InlineData("‹\"upsert\"›", "RSG0009", "append, replace, merge, skip")]
    [InlineData("‹{}›", "RSG0003", "'disposition'")]
    [InlineData("‹{ \"disposition\": null }›", "RSG0003", "'disposition'")]
    [InlineData("{ \"disposition\": ‹\"merg\"› }", "RSG0009", "Did you mean 'merge'?")]
    [InlineData("{ \"disposition\": \"replace\", ‹\"strategy\"›: \"scd2\" }", "RSG0007", "only a merge has a strategy")]
    [InlineData("{ \"disposition\": \"merge\", \"strategy\": ‹\"scd3\"› }", "RSG0009", "Did you mean 'scd2'?")]
    [InlineData("{ \"disposition\": \"merge\", \"strategy\": ‹7› }", "RSG0004", "'strategy' must be a string")]
    [InlineData("{ \"disposition\": \"merge\", \"strategy\": \"upsert\", ‹\"deduplicated\"›: true }", "RSG0007", "the strategy 'delete-insert'")]
    [InlineData("{ \"disposition\": \"merge\", ‹\"boundary_timestamp\"›: \"2026-01-31\" }", "RSG0007", "the strategy 'scd2'")]
    [InlineData("{ \"disposition\": \"merge\", \"deduplicated\": ‹\"yes\"› }", "RSG0004", "true or false")]
    [InlineData("{ \"disposition\": \"merge\", \"strategy\": \"scd2\", \"validity_column_names\": ‹[\"from\"]› }", "RSG0010", "a list of two names")]
    [InlineData("{ \"disposition\": \"merge\", \"strategy\": \"scd2\", \"validity_column_names\": [\"from\", ‹2›] }", "RSG0004", "a list of names")]
    [InlineData("{ \"disposition\": \"merge\", \"strategy\": \"scd2\", \"active_record_timestamp\": ‹\"forever\"› }", "RSG0010", "9999-12-31")]
    [InlineData("{ \"disposition\": \"merge\", \"strategy\": \"scd2\", \"active_record_timestamp\": ‹true› }", "RSG0004", "9999-12-31")]
    [InlineData("{ \"disposition\": \"merge\", \"strategy\": \"scd2\", \"boundary_timestamp\": ‹-1› }", "RSG0010")]
    [InlineData("{ \"disposition\": \"merge\", \"strategy\": \"scd2\", \"row_version_column_name\": ‹\"\"› }", "RSG0010", "row_hash")]
    [InlineData("{ \"disposition\": \"merge\", ‹\"stratgy\"›: \"upsert\" }", "RSG0002", "Did you mean 'strategy'?")]
    public void Bind_Mistake_IsMarked(string json, string id, string message = "") =>
        Configs.AssertMistake(Configs.WithResource($"\"primary_key\": \"id\", \"write_disposition\": {json}"), id, message);

    [Theory]
    [InlineData("upsert")]
    [InlineData("insert-only")]
    public void Bind_StrategyByPrimaryKey_WithoutOne_IsAMistake(string strategy) => Configs.AssertMistake(
        Configs.WithResource($$"""  "merge_key": "day", "write_disposition": { "disposition": "merge", "strategy": ‹"{{strategy}}"› } """), "RSG4040", "'primary_key'");

    private static ResourceModel Resource(string disposition) => Configs.Resource($"\"primary_key\": \"id\", \"write_disposition\": {disposition}");
}
