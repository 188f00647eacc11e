namespace RestSource.Configuration.Tests.Schema;

/// <summary>Each mistake is reported once, at the exact characters between <c>‹</c> and <c>›</c>, in the file that it is in.</summary>
public class SchemaDocumentDiagnosticsTests
{
    private const string Document =
        """{ "openapi": "3.1.0", "components": { "schemas": { "Project": { "properties": { "id": { "type": "integer" } } }, "Choice": { "oneOf": [{ "type": "string" }, { "type": "integer" }] } } } }""";

    [Theory]
    [InlineData("""{ "schema": { "openapi": "s.json‹#/components/schemas/Projekt›" } }""", "RSG5008", "did you mean 'Project'?")]
    [InlineData("""{ "schema": { "openapi": "s.json‹#/components/schemas/X›" } }""", "RSG5008", "known names: Project, Choice.")]
    [InlineData("""{ "schema": { "openapi": "s.json‹#/components/sch\u0065mas/Project/type/x›" } }""", "RSG5008", "known names: properties.")]
    [InlineData("""{ "schema": { "openapi": "s.json‹#/openapi/x›" } }""", "RSG5008", "goes on where the file does not")]
    [InlineData("""{ "schema": { "openapi": "s.json‹#Project›" } }""", "RSG5008", "'#/components/schemas/Project'")]
    [InlineData("""{ "schema": { "openapi": ‹"s.json"› } }""", "RSG5008", "Write which after its name")]
    [InlineData("""{ "schema": { "json_schema": ‹"s.json"› } }""", "RSG5008", "Name a schema with 'properties'")]
    [InlineData("""{ "schema": { "openapi": "s.json‹#/components/schemas/Choice›" } }""", "RSG5008", "Name a schema with 'properties'")]
    [InlineData("""{ "schema": { "openapi": ‹"s.yaml#/components/schemas/Project"› } }""", "RSG5008", "only JSON is read")]
    [InlineData("""{ "schema": { "json_schema": ‹"none.json#/Project"› } }""", "RSG5004", "AdditionalFiles")]
    [InlineData("""{ "schema": { "openapi": "s.json#/components/schemas/Project" }, "primary_key": ‹"idd"› }""", "RSG5006", "neither in 'schema' nor in 'columns'")]
    public void Bind_MistakeInTheConfig_IsMarkedExactly(string marked, string id, string words)
    {
        var text = new MarkedText(marked);

        var bound = RecordCase.BindSample(text.Text, Document);

        var diagnostic = Assert.Single(bound.Diagnostics);
        Assert.Equal(id, diagnostic.Rule.Id);
        Assert.Equal(text.Span, diagnostic.Span);
        Assert.Contains(words, diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "properties": { "a": { "$ref": ‹"#/Nane"› }, "b": { "type": "string" } }, "Name": {} }""", "RSG5009", "did you mean 'Name'?")]
    [InlineData("""{ "properties": { "a": { "$ref": ‹"other.json#/Name"› }, "b": { "type": "string" } } }""", "RSG5009", "bundle the files")]
    [InlineData("""{ "properties": { "a": { "type": ‹x› }, "b": { "type": "string" } } }""", "RSG0001", "")]
    public void Bind_MistakeInTheFile_IsMarkedThereAndTheRestIsRead(string marked, string id, string words)
    {
        var text = new MarkedText(marked);

        var bound = RecordCase.BindSample("""{ "schema": { "json_schema": "s.json" }, "primary_key": "c" }""", text.Text);

        Assert.Empty(bound.Diagnostics);
        var diagnostic = Assert.Single(bound.SampleDiagnostics);
        Assert.Equal(id, diagnostic.Rule.Id);
        Assert.Equal("/repo/api/s.json", diagnostic.Path);
        Assert.Equal(text.Span, diagnostic.Span);
        Assert.Contains(words, diagnostic.Message, StringComparison.Ordinal);
        Assert.Contains("b?: text", bound.Shape, StringComparison.Ordinal);
    }
}
