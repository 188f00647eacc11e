using System.Text.Json;

namespace RestSource.Configuration.Tests.ConfigSchema;

public class JsonSchemaValidatorTests
{
    [Theory]
    [InlineData("true", "1", true)]
    [InlineData("false", "1", false)]
    [InlineData("""{ "type": "integer" }""", "1", true)]
    [InlineData("""{ "type": "integer" }""", "1.5", false)]
    [InlineData("""{ "type": ["string", "null"] }""", "null", true)]
    [InlineData("""{ "type": ["string", "null"] }""", "true", false)]
    [InlineData("""{ "type": "boolean" }""", "false", true)]
    [InlineData("""{ "type": "number" }""", "\"1\"", false)]
    [InlineData("""{ "const": "a" }""", "\"a\"", true)]
    [InlineData("""{ "const": "a" }""", "\"b\"", false)]
    [InlineData("""{ "enum": ["a", null] }""", "null", true)]
    [InlineData("""{ "enum": ["a", null] }""", "\"c\"", false)]
    [InlineData("""{ "required": ["a"] }""", """{ "b": 1 }""", false)]
    [InlineData("""{ "required": ["a"] }""", "[]", true)]
    [InlineData("""{ "minLength": 1 }""", "\"\"", false)]
    [InlineData("""{ "minItems": 2, "maxItems": 2 }""", "[1, 2]", true)]
    [InlineData("""{ "minItems": 2, "maxItems": 2 }""", "[1]", false)]
    [InlineData("""{ "minItems": 2, "maxItems": 2 }""", "[1, 2, 3]", false)]
    [InlineData("""{ "minimum": 1, "maximum": 3 }""", "3", true)]
    [InlineData("""{ "minimum": 1, "maximum": 3 }""", "0", false)]
    [InlineData("""{ "minimum": 1, "maximum": 3 }""", "3.1", false)]
    [InlineData("""{ "properties": { "a": { "type": "null" } } }""", """{ "a": 1 }""", false)]
    [InlineData("""{ "properties": { "a": true }, "additionalProperties": false }""", """{ "a": 1 }""", true)]
    [InlineData("""{ "properties": { "a": true }, "additionalProperties": false }""", """{ "b": 1 }""", false)]
    [InlineData("""{ "patternProperties": { "^x-": true }, "additionalProperties": false }""", """{ "x-b": 1 }""", true)]
    [InlineData("""{ "patternProperties": { "^x-": { "type": "null" } } }""", """{ "x-b": 1 }""", false)]
    [InlineData("""{ "additionalProperties": { "type": "string" } }""", """{ "b": 1 }""", false)]
    [InlineData("""{ "items": { "type": "string" } }""", """["a", 1]""", false)]
    [InlineData("""{ "prefixItems": [{ "type": "string" }], "items": { "type": "null" } }""", """["a", null]""", true)]
    [InlineData("""{ "prefixItems": [{ "type": "string" }], "items": { "type": "null" } }""", """["a", "b"]""", false)]
    [InlineData("""{ "prefixItems": [{ "type": "string" }] }""", "[1]", false)]
    [InlineData("""{ "anyOf": [{ "type": "null" }, { "const": 1 }] }""", "1", true)]
    [InlineData("""{ "anyOf": [{ "type": "null" }, { "const": 1 }] }""", "2", false)]
    [InlineData("""{ "$ref": "#/$defs/a", "$defs": { "a": { "type": "null" } } }""", "1", false)]
    [InlineData("""{ "$ref": "#/$defs/a", "required": ["b"], "$defs": { "a": {} } }""", "{}", false)]
    public void Fault_Value_IsFoundWhereOneIs(string schema, string value, bool isValid) =>
        Assert.Equal(isValid, new JsonSchemaValidator(JsonElement.Parse(schema)).Fault(JsonElement.Parse(value)) is null);

    [Fact]
    public void Fault_OfAMember_SaysWhere() => Assert.Equal(
        "$.a[1]: type",
        new JsonSchemaValidator(JsonElement.Parse("""{ "properties": { "a": { "items": { "type": "string" } } } }""")).Fault(JsonElement.Parse("""{ "a": ["", 1] }""")));

    [Fact]
    public void Fault_ByAnUnknownKeyword_IsAnException() => Assert.Throws<NotSupportedException>(
        () => new JsonSchemaValidator(JsonElement.Parse("""{ "multipleOf": 2 }""")).Fault(JsonElement.Parse("1")));
}
