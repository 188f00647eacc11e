namespace RestSource.Configuration.Tests.Schema;

/// <summary>Each mistake is reported once, at the exact characters between <c>‹</c> and <c>›</c>.</summary>
public class SchemaDiagnosticsTests
{
    private const string Sample = """{"data": [{"id": 1, "name": "x", "owner": {"id": 1}, "tags": ["x"]}], "empty": [], "none": null}""";

    [Theory]
    [InlineData("""‹{› "primary_key": "id" }""", "RSG5003")]
    [InlineData("""‹{› "columns": {}, "schema": null }""", "RSG5003")]
    [InlineData("""{ "columns": ‹"text"› }""", "RSG0004", "'columns' must be an object of columns")]
    [InlineData("""{ "columns": { "a": ‹"text"› } }""", "RSG0004", "'a' must be an object of hints")]
    [InlineData("""{ "columns": [‹{ "data_type": "text" }›, { "name": "b" }] }""", "RSG0003", "needs the key 'name'")]
    [InlineData("""{ "columns": [{ "name": ‹1› }, { "name": "b" }] }""", "RSG0004", "'name' must be a string")]
    [InlineData("""{ "columns": [‹"a"›, { "name": "b" }] }""", "RSG0004")]
    [InlineData("""{ "columns": { ‹""›: {}, "b": {} } }""", "RSG5001", "needs a name")]
    [InlineData("""{ "columns": [{ "name": ‹""› }, { "name": "b" }] }""", "RSG5001")]
    [InlineData("""{ "columns": [{ "name": "a" }, { "name": ‹"a"› }] }""", "RSG5002", "'a' is declared already")]
    [InlineData("""{ "columns": { "createdAt": {}, ‹"created_at"›: {} } }""", "RSG5002", "'created_at'")]
    [InlineData("""{ "columns": { "a": { ‹"data_typ"›: "text" } } }""", "RSG0002", "Did you mean 'data_type'?")]
    [InlineData("""{ "columns": { "a": { "data_type": ‹"string"› } } }""", "RSG0009", "Did you mean 'text'?")]
    [InlineData("""{ "columns": { "a": { "data_type": ‹"big_int"› } } }""", "RSG0009", "Did you mean 'bigint'?")]
    [InlineData("""{ "columns": { "a": { "data_type": ‹"???"› } } }""", "RSG0009", "text, bigint, double, decimal, wei, bool, timestamp, date, time, binary, json")]
    [InlineData("""{ "columns": { "a": { "data_type": ‹5› } } }""", "RSG0004", "'data_type' must be a string")]
    [InlineData("""{ "columns": { "a": { "nullable": ‹"no"› } } }""", "RSG0004", "'nullable' must be true or false")]
    [InlineData("""{ "columns": { "a": { "primary_key": ‹1› } } }""", "RSG0004", "'primary_key' must be true or false")]
    [InlineData("""{ "columns": { "a": { "precision": ‹"10"› } } }""", "RSG0004", "'precision' must be a whole number")]
    [InlineData("""{ "columns": { "a": { "data_type": "timestamp", "precision": ‹10› } } }""", "RSG0010", "between 0 and 9")]
    [InlineData("""{ "columns": { "a": { "scale": ‹-1› } } }""", "RSG0010", "between 0 and")]
    [InlineData("""{ "columns": { "a": { "timezone": ‹"UTC"› } } }""", "RSG0004", "true or false")]
    [InlineData("""{ "columns": { "a": { "hard_delete": ‹1› } } }""", "RSG0004", "true or false")]
    [InlineData("""{ "columns": { "a": { "dedup_sort": ‹"up"› } } }""", "RSG0009", "asc, desc")]
    [InlineData("""{ "columns": { "a": { "data_type": "text" }, ‹"a__b"›: {} } }""", "RSG5007", "'a__b'")]
    [InlineData("""{ "columns": { "a__b": {}, ‹"a"›: { "data_type": "json" } } }""", "RSG5007", "'a'")]
    [InlineData("""{ "schema": { "sample": "s.json" }, "data_selector": "data", "columns": { ‹"name__first"›: {} } }""", "RSG5007")]
    [InlineData("""{ "schema": { "sample": "s.json" }, "data_selector": "data", "columns": { ‹"tags__x"›: {} } }""", "RSG5007")]
    [InlineData("""{ "schema": { "sample": "s.json" }, "data_selector": "data[*].tags", "columns": { ‹"x"›: {} } }""", "RSG5007")]
    [InlineData("""{ "schema": ‹"s.json"› }""", "RSG0004", "'schema' must be an object")]
    [InlineData("""{ "schema": ‹{}› }""", "RSG0003", "'sample'")]
    [InlineData("""{ "schema": { ‹"samples"›: "s.json", "sample": "s.json" } }""", "RSG0002", "Did you mean 'sample'?")]
    [InlineData("""{ "schema": { ‹"json_shema"›: "s.json" } }""", "RSG0002", "Did you mean 'json_schema'?")]
    [InlineData("""{ "schema": { "openapi": ‹5› } }""", "RSG0004", "'openapi' must be a string")]
    [InlineData("""{ "schema": { "sample": ‹[]› } }""", "RSG0004")]
    [InlineData("""{ "schema": { "sample": ‹["s.json", 1]› } }""", "RSG0004")]
    [InlineData("""{ "schema": { "sample": ‹5› } }""", "RSG0004")]
    [InlineData("""{ "schema": { "sample": ‹"other.json"› }, "primary_key": "id" }""", "RSG5004", "AdditionalFiles")]
    [InlineData("""{ "schema": { "sample": ["s.json", ‹"\u006fther.json"›] } }""", "RSG5004")]
    [InlineData("""{ "schema": { "sample": ‹"s.json"› }, "data_selector": "rows" }""", "RSG5005", "'data_selector' points at none")]
    [InlineData("""{ "schema": { "sample": ‹"s.json"› }, "data_selector": "empty" }""", "RSG5005")]
    [InlineData("""{ "schema": { "sample": ‹"s.json"› }, "data_selector": "none" }""", "RSG5005")]
    [InlineData("""{ "schema": { "sample": "s.json" }, "data_selector": "data", "primary_key": ‹"idd"› }""", "RSG5006", "Did you mean 'id'?")]
    [InlineData("""{ "schema": { "sample": "s.json" }, "data_selector": "data", "merge_key": ["id", ‹"snapshot"›] }""", "RSG5006", "Known fields: id, name, owner, tags.")]
    [InlineData("""{ "schema": { "sample": "s.json" }, "data_selector": "data", "primary_key": ‹"owner.uuid"› }""", "RSG5006")]
    [InlineData("""{ "schema": { "sample": "s.json" }, "data_selector": "data[*].tags", "primary_key": ‹"id"› }""", "RSG5006", "Known fields: value.")]
    public void Bind_Mistake_IsMarkedExactly(string marked, string id, string words = "")
    {
        var text = new MarkedText(marked);

        var bound = RecordCase.BindSample(text.Text, Sample);

        var diagnostic = Assert.Single(bound.Diagnostics, diagnostic => id == "RSG5003" || diagnostic.Rule.Id != "RSG5003");
        Assert.Equal(id, diagnostic.Rule.Id);
        Assert.Equal(text.Span, diagnostic.Span);
        Assert.Contains(words, diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bind_FiveMistakes_AreReportedInOneRun()
    {
        var bound = RecordCase.BindSample(
            """
            {
              "columns": { "a": { "data_type": "int", "nulable": false }, "a__b": {}, "b": 1 },
              "schema": { "sample": "s.json", "openapi": {} },
              "data_selector": "data",
              "primary_key": "idd"
            }
            """,
            Sample);

        Assert.Equal(["RSG0009", "RSG0002", "RSG0004", "RSG0004"], bound.Diagnostics.Select(diagnostic => diagnostic.Rule.Id));
        Assert.Equal("{ id: bigint, name: text, owner: { id: bigint }, tags: [text], a?: { b?: json }, idd: json }", bound.Shape);
    }

    [Fact]
    public void Bind_SampleIsNotJson_IsReportedInTheSampleAndOnce()
    {
        var bound = RecordCase.BindSample("""{ "schema": { "sample": ["s.json", "s.json"] }, "primary_key": "uuid" }""", """{"data": [{"id": 01}]}""");

        Assert.Empty(bound.Diagnostics);
        var diagnostic = Assert.Single(bound.SampleDiagnostics);
        Assert.Equal("RSG0001", diagnostic.Rule.Id);
        Assert.Equal("/repo/api/s.json", diagnostic.Path);
        Assert.Equal(17, diagnostic.Start.Column);
    }

    [Fact]
    public void Bind_OneSampleOfTwoIsMissing_ItsFieldsAreNotMissedToo()
    {
        var bound = RecordCase.BindSample(
            """{ "schema": { "sample": ["s.json", "t.json"] }, "data_selector": "data", "primary_key": "uuid" }""", Sample);

        Assert.Equal("RSG5004", Assert.Single(bound.Diagnostics).Rule.Id);
        Assert.Equal(["uuid"], bound.Record.PrimaryKey);
    }

    [Fact]
    public void Bind_Messages_RepeatNoValue()
    {
        const string secret = "s3cr3t";
        var bound = RecordCase.BindSample(
            $$"""
            {
              "columns": { "a": { "data_type": "{{secret}}", "nullable": "{{secret}}", "precision": "{{secret}}" }, "b": "{{secret}}" },
              "schema": { "sample": ["{{secret}}", "s.json"], "openapi": "{{secret}}#/{{secret}}" },
              "data_selector": "{{secret}}"
            }
            """,
            Sample);

        Assert.Equal(7, bound.Diagnostics.Count);
        Assert.All(bound.Diagnostics, diagnostic => Assert.DoesNotContain(secret, diagnostic.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Bind_KeyThatIsUnknown_IsNotRepeated()
    {
        var bound = RecordCase.Bind("""{ "columns": { "a": {} }, "primary_key": "s3cr3t" }""");

        Assert.DoesNotContain("s3cr3t", Assert.Single(bound.Diagnostics).Message, StringComparison.Ordinal);
    }
}
