namespace RestSource.Configuration.Tests.Schema;

/// <summary>What schemas declare, as shapes. Each property here is required, so that a mark tells of null alone.</summary>
public class SchemaDocumentTests
{
    [Theory]
    [InlineData("""{ "type": "string" }""", "text")]
    [InlineData("""{ "type": "string", "format": "date-time" }""", "timestamp")]
    [InlineData("""{ "type": "string", "format": "date" }""", "date")]
    [InlineData("""{ "type": "string", "format": "time" }""", "time")]
    [InlineData("""{ "type": "string", "format": "byte" }""", "binary")]
    [InlineData("""{ "type": "string", "contentEncoding": "base64" }""", "binary")]
    [InlineData("""{ "type": "string", "format": "uuid" }""", "text")]
    [InlineData("""{ "type": "string", "format": "int64" }""", "text")]
    [InlineData("""{ "type": "integer", "format": "int64" }""", "bigint")]
    [InlineData("""{ "type": "integer" }""", "bigint")]
    [InlineData("""{ "type": "integer", "format": "uint64" }""", "decimal")]
    [InlineData("""{ "type": "number" }""", "double")]
    [InlineData("""{ "type": "number", "format": "decimal" }""", "decimal")]
    [InlineData("""{ "type": ["integer", "number"] }""", "double")]
    [InlineData("""{ "type": "boolean" }""", "bool")]
    [InlineData("""{ "enum": ["open", "closed"] }""", "text")]
    [InlineData("""{ "type": "string", "format": "date", "enum": ["2026-01-01"] }""", "text")]
    [InlineData("""{ "const": 1 }""", "bigint")]
    [InlineData("""{ "enum": [1, 2.5] }""", "double")]
    [InlineData("""{ "enum": ["a", 1] }""", "json")]
    [InlineData("""{ "type": ["string", "integer"] }""", "json")]
    [InlineData("""{ "type": "object" }""", "json")]
    [InlineData("""{ "type": "object", "additionalProperties": { "type": "string" } }""", "json")]
    public void Bind_Scalar_HasTheTypeOfItsFormat(string schema, string type) => AssertField(schema, $": {type}");

    [Theory]
    [InlineData("""{ "type": "string", "nullable": true }""", "?: text")]
    [InlineData("""{ "type": ["string", "null"] }""", "?: text")]
    [InlineData("""{ "type": "string", "x-nullable": true }""", "?: text")]
    [InlineData("""{ "enum": ["a", null] }""", "?: text")]
    [InlineData("""{ "anyOf": [{ "type": "integer" }, { "type": "null" }] }""", "?: bigint")]
    [InlineData("""{ "oneOf": [{ "type": "null" }, { "$ref": "#/User" }] }""", "?: { name: text }")]
    [InlineData("""{ "nullable": true, "allOf": [{ "$ref": "#/User" }] }""", "?: { name: text }")]
    [InlineData("""{ "type": "null" }""", "?: json")]
    [InlineData("{}", "?: json")]
    [InlineData("true", "?: json")]
    [InlineData("""{ "type": "string", "nullable": false }""", ": text")]
    public void Bind_Null_IsUnderstoodInEverySpelling(string schema, string field) => AssertField(schema, field);

    [Theory]
    [InlineData("""{ "type": "array", "items": { "type": "integer" } }""", ": [bigint]")]
    [InlineData("""{ "type": "array", "items": { "type": ["integer", "null"] } }""", ": [bigint?]")]
    [InlineData("""{ "type": "array", "items": { "$ref": "#/User" } }""", ": [{ name: text }]")]
    [InlineData("""{ "items": { "type": "array", "items": { "type": "boolean" } } }""", ": [[bool]]")]
    [InlineData("""{ "type": "array" }""", ": [json?]")]
    [InlineData("""{ "properties": { "a": { "type": "string" } } }""", ": { a?: text }")]
    [InlineData("""{ "type": "object", "properties": { "a": { "writeOnly": true, "type": "string" }, "b": {} } }""", ": { b?: json }")]
    [InlineData("""{ "allOf": [{ "$ref": "#/User" }, { "properties": { "age": { "type": "integer" } }, "required": ["age"] }] }""", ": { name: text, age: bigint }")]
    [InlineData("""{ "allOf": [{ "$ref": "#/User" }], "properties": { "name": { "nullable": true } } }""", ": { name?: text }")]
    [InlineData("""{ "oneOf": [{ "$ref": "#/User" }, { "type": "string" }] }""", ": json")]
    [InlineData("""{ "oneOf": [{ "$ref": "#/User" }, { "$ref": "#/Tree" }] }""", ": json")]
    [InlineData("""{ "anyOf": [{ "type": "string", "enum": ["a"] }, { "type": "string" }] }""", ": text")]
    [InlineData("""{ "properties": { "a": { "type": "string" } }, "oneOf": [{}, {}] }""", ": { a?: text }")]
    public void Bind_ObjectsAndArrays_AreNested(string schema, string field) => AssertField(schema, field);

    [Theory]
    [InlineData("""{ "$ref": "#/Tree" }""", ": { children: [json], parent: json }")]
    [InlineData("""{ "$ref": "#/Itself" }""", "?: json")]
    [InlineData("""{ "$ref": "#/Nest" }""", ": [json]")]
    [InlineData("""{ "$ref": "#/Left" }""", ": { right: { left: json } }")]
    public void Bind_SchemaWithoutEnd_IsKeptAsJsonWhereItRepeats(string schema, string field) => AssertField(schema, field);

    [Fact]
    public void Bind_BaseThatSeveralSchemasShare_IsNoRepetition() =>
        Assert.Equal("{ id: bigint, owner?: { id: bigint, name?: text } }", Bind("Task").Shape);

    [Theory]
    [InlineData("Users", "{ name: text }")]
    [InlineData("Names", "bare { value: text }")]
    [InlineData("Name", "bare { value: text }")]
    [InlineData("paths/~1users/get", "{ name: text }")]
    [InlineData("paths/%2Fusers/get", "{ name: text }", false)]
    [InlineData("list/1", "{ name: text }")]
    public void Bind_Pointer_LeadsToTheRecord(string pointer, string shape, bool isFound = true)
    {
        var bound = Bind(pointer);

        Assert.Equal(isFound, bound.Diagnostics.Count == 0);
        Assert.Equal(isFound ? shape : "open { }", bound.Shape);
    }

    [Fact]
    public void Bind_WholeFile_IsTheSchema() =>
        Assert.Equal("{ a?: text }", RecordCase.BindSample("""{ "schema": { "json_schema": "s.json" } }""", """{ "properties": { "a": { "type": "string" } } }""").Shape);

    [Fact]
    public void Bind_Descriptions_DocumentTheFields()
    {
        var bound = RecordCase.BindSample(
            """{ "schema": { "json_schema": "s.json" } }""",
            """
            {
              "properties": { "a": { "$ref": "#/$defs/A", "description": "ours" }, "b": { "$ref": "#/$defs/A" } },
              "$defs": { "A": { "type": "string", "description": "theirs" } }
            }
            """);

        Assert.Equal(["ours", "theirs"], bound.Record.Record.Fields.Select(static field => field.Description));
    }

    [Fact]
    public void Bind_SchemasThatUnfoldWithoutMeasure_EndInJson()
    {
        var levels = Enumerable.Range(0, 40).Select(static level => $$"""
            "L{{level}}": { "properties": { "a": { "$ref": "#/L{{level + 1}}" }, "b": { "$ref": "#/L{{level + 1}}" } } }
            """);

        var bound = RecordCase.BindSample(
            """{ "schema": { "json_schema": "s.json#/L0" } }""", $$"""{ {{string.Join(",", levels)}}, "L40": { "type": "string" } }""");

        Assert.Empty(bound.SampleDiagnostics);
        Assert.InRange(bound.Shape.Split(':').Length, 1_000, 4_000);
    }

    [Theory]
    [InlineData("""[{ "id": "x", "extra": true }]""", "{ id: bigint, name: text, extra: bool }")]
    [InlineData("""[{ "id": null }]""", "{ id?: bigint, name: text }")]
    [InlineData("""[1]""", "{ id: bigint, name: text }")]
    public void Bind_SchemaAndSample_CompleteEachOther(string sample, string shape) => Assert.Equal(shape, Both(sample, "{}").Shape);

    [Fact]
    public void Bind_Columns_WinOverBoth()
    {
        var bound = Both("""[{ "id": 1 }]""", """{ "id": { "data_type": "text" }, "name": { "nullable": true } }""");

        Assert.Empty(bound.Diagnostics);
        Assert.Equal("{ id: text, name?: text }", bound.Shape);
    }

    private static RecordCase Both(string sample, string columns) => RecordCase.Bind(
        $$"""{ "schema": { "sample": "sample.json", "openapi": "api.json#/User" }, "columns": {{columns}} }""",
        new SampleFile("/repo/api/sample.json", sample),
        new SampleFile(
            "/repo/api/api.json",
            """{ "User": { "properties": { "id": { "type": "integer" }, "name": { "type": "string" } }, "required": ["id", "name"] } }"""));

    private static void AssertField(string schema, string field)
    {
        var bound = Bind("Record", schema);

        Assert.Empty(bound.Diagnostics);
        Assert.Empty(bound.SampleDiagnostics);
        Assert.Equal($"{{ it{field} }}", bound.Shape);
    }

    private static RecordCase Bind(string pointer, string schema = "{}") => RecordCase.BindSample(
        $$"""{ "schema": { "openapi": "s.json#/{{pointer}}" } }""",
        $$"""
        {
          "Record": { "type": "object", "required": ["it"], "properties": { "it": {{schema}} } },
          "User": { "type": "object", "required": ["name"], "properties": { "name": { "type": "string" } } },
          "Users": { "type": "array", "items": { "$ref": "#/User" } },
          "Name": { "type": "string" },
          "Names": { "type": "array", "items": { "type": "string" } },
          "list": [{}, { "$ref": "#/User" }],
          "paths": { "/users": { "get": { "$ref": "#/Users" } } },
          "Tree": { "required": ["children", "parent"], "properties": { "children": { "type": "array", "items": { "$ref": "#/Tree" } }, "parent": { "$ref": "#/Tree" } } },
          "Itself": { "$ref": "#/Itself" },
          "Nest": { "type": "array", "items": { "$ref": "#/Nest" } },
          "Left": { "required": ["right"], "properties": { "right": { "$ref": "#/Right" } } },
          "Right": { "required": ["left"], "properties": { "left": { "$ref": "#/Left" } } },
          "Base": { "required": ["id"], "properties": { "id": { "type": "integer" } } },
          "Person": { "allOf": [{ "$ref": "#/Base" }, { "properties": { "name": { "type": "string" } } }] },
          "Task": { "allOf": [{ "$ref": "#/Base" }, { "properties": { "owner": { "$ref": "#/Person" } } }] }
        }
        """);
}
