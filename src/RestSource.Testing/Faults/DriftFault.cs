using System.Text.Json;
using System.Text.Json.Nodes;
using RestSource.Testing.Answers;
using Becoming = RestSource.Testing.Drift;

namespace RestSource.Testing.Faults;

/// <summary>A field that is no longer what it was.</summary>
internal sealed record DriftFault(string Field, Becoming Becomes) : Fault
{
    private const int SomeNumber = 42;

    /// <inheritdoc />
    internal override JsonNode? Change(JsonNode? record)
    {
        var names = Field.Split('.');
        var holder = record;
        foreach (var name in names[..^1])
        {
            holder = (holder as JsonObject)?[name];
        }

        if (holder is JsonObject members && Becomes == Becoming.Missing)
        {
            _ = members.Remove(names[^1]);
        }
        else if (holder is JsonObject changed)
        {
            changed[names[^1]] = Changed(changed[names[^1]]);
        }

        return record;
    }

    private JsonNode? Changed(JsonNode? value) => Becomes switch
    {
        Becoming.Text => value is JsonValue scalar && scalar.GetValueKind() != JsonValueKind.String ? $"{NodeSelection.TextOf(scalar)} or so" : "a text",
        Becoming.Number => SomeNumber,
        Becoming.Object => new JsonObject { ["value"] = value?.DeepClone() },
        _ => null,
    };
}
