using System.Text.Json.Nodes;

namespace RestSource.Tool.OpenApi;

/// <summary>An object of a description, and where it stands.</summary>
/// <param name="Value">The object.</param>
/// <param name="Pointer">The way to it from the root, as a JSON pointer (RFC 6901) in a URI's fragment.</param>
internal sealed record OpenApiNode(JsonObject Value, string Pointer)
{
    /// <summary>A text of it; <see langword="null"/> when there is none.</summary>
    public string? Text(string key) => Value[key] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>A whole number of it; <see langword="null"/> when there is none.</summary>
    public int? Number(string key) => Value[key] is JsonValue value && value.TryGetValue<int>(out var number) ? number : null;

    /// <summary>Whether a flag of it is set.</summary>
    public bool Flag(string key) => Value[key] is JsonValue value && value.TryGetValue<bool>(out var flag) && flag;

    /// <summary>Whether it is a schema of this type, alone or beside others.</summary>
    public bool IsOfType(string type) => Text("type") == type || (Value["type"] as JsonArray ?? []).Any(each => each?.GetValueKind() == System.Text.Json.JsonValueKind.String && each.GetValue<string>() == type);
}
