using System.Text.Json;
using System.Text.RegularExpressions;

namespace RestSource.Configuration.Tests.ConfigSchema;

/// <summary>Validates by the part of JSON Schema 2020-12 that the config's schema is written in; any other keyword is an exception.</summary>
internal sealed class JsonSchemaValidator(JsonElement root)
{
    private static readonly HashSet<string> Annotations = ["$schema", "$defs", "title", "description", "deprecated"];

    /// <summary>The first fault found, as <c>$.path: keyword</c>; <see langword="null"/> for a valid value.</summary>
    public string? Fault(JsonElement value) => Fault(root, value, "$");

    private string? Fault(JsonElement schema, JsonElement value, string path) => schema.ValueKind switch
    {
        JsonValueKind.True => null,
        JsonValueKind.False => $"{path}: nothing may stand here",
        _ => schema.EnumerateObject()
            .Where(static keyword => !Annotations.Contains(keyword.Name))
            .Select(keyword => Fault(keyword.Name, keyword.Value, schema, value, path))
            .FirstOrDefault(static fault => fault is not null),
    };

    private string? Fault(string keyword, JsonElement operand, JsonElement schema, JsonElement value, string path)
    {
        switch (keyword)
        {
            case "$ref":
                return Fault(Target(operand.GetString()!), value, path);
            case "anyOf":
                return operand.EnumerateArray().Any(choice => Fault(choice, value, path) is null) ? null : $"{path}: anyOf";
            case "properties" or "patternProperties" or "additionalProperties":
                return value.ValueKind == JsonValueKind.Object ? MemberFault(keyword, operand, schema, value, path) : null;
            case "items" or "prefixItems":
                return value.ValueKind == JsonValueKind.Array ? ItemFault(keyword, operand, schema, value, path) : null;
            default:
                return Holds(keyword, operand, value) ? null : $"{path}: {keyword}";
        }
    }

    private string? MemberFault(string keyword, JsonElement operand, JsonElement schema, JsonElement value, string path) => value.EnumerateObject()
        .Select(member => SchemasOf(keyword, operand, schema, member.Name)
            .Select(rule => Fault(rule, member.Value, $"{path}.{member.Name}"))
            .FirstOrDefault(static fault => fault is not null))
        .FirstOrDefault(static fault => fault is not null);

    private static IEnumerable<JsonElement> SchemasOf(string keyword, JsonElement operand, JsonElement schema, string name)
    {
        switch (keyword)
        {
            case "properties":
                return operand.TryGetProperty(name, out var rule) ? [rule] : [];
            case "patternProperties":
                return operand.EnumerateObject().Where(pattern => Regex.IsMatch(name, pattern.Name)).Select(static pattern => pattern.Value);
            default:
                var isNamed = schema.TryGetProperty("properties", out var named) && named.TryGetProperty(name, out _);
                var isMatched = schema.TryGetProperty("patternProperties", out var patterns) && patterns.EnumerateObject().Any(pattern => Regex.IsMatch(name, pattern.Name));
                return isNamed || isMatched ? [] : [operand];
        }
    }

    private string? ItemFault(string keyword, JsonElement operand, JsonElement schema, JsonElement value, string path)
    {
        var prefix = schema.TryGetProperty("prefixItems", out var prefixItems) ? prefixItems.GetArrayLength() : 0;
        var items = value.EnumerateArray().Select((item, index) => (Item: item, Index: index));
        return (keyword == "items" ? items.Skip(prefix) : items.Take(prefix))
            .Select(entry => Fault(keyword == "items" ? operand : operand[entry.Index], entry.Item, $"{path}[{entry.Index}]"))
            .FirstOrDefault(static fault => fault is not null);
    }

    private static bool Holds(string keyword, JsonElement operand, JsonElement value) => keyword switch
    {
        "type" when operand.ValueKind == JsonValueKind.String => IsOf(operand.GetString()!, value),
        "type" => operand.EnumerateArray().Any(type => IsOf(type.GetString()!, value)),
        "const" => JsonElement.DeepEquals(operand, value),
        "enum" => operand.EnumerateArray().Any(choice => JsonElement.DeepEquals(choice, value)),
        "required" => value.ValueKind != JsonValueKind.Object || operand.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
        "minLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= operand.GetInt32(),
        "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= operand.GetInt32(),
        "maxItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= operand.GetInt32(),
        "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= operand.GetDouble(),
        "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() <= operand.GetDouble(),
        _ => throw new NotSupportedException($"The config's schema uses the keyword '{keyword}': teach {nameof(JsonSchemaValidator)} what it means."),
    };

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "null" => value.ValueKind == JsonValueKind.Null,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "string" => value.ValueKind == JsonValueKind.String,
        "array" => value.ValueKind == JsonValueKind.Array,
        "object" => value.ValueKind == JsonValueKind.Object,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && double.IsInteger(value.GetDouble()),
        _ => throw new NotSupportedException($"JSON Schema has no type '{type}'."),
    };

    private JsonElement Target(string reference)
    {
        const string local = "#/$defs/";
        return reference.StartsWith(local, StringComparison.Ordinal)
            ? root.GetProperty("$defs").GetProperty(reference[local.Length..])
            : throw new NotSupportedException($"The reference '{reference}' leads out of '{local}'.");
    }
}
