using System.Text.Json.Nodes;
using RestSource.Testing.Anonymization;

namespace RestSource.Testing.Serving;

/// <summary>What is answered to a request.</summary>
/// <param name="Status">The status.</param>
/// <param name="Body">The body, or <see langword="null"/> for none.</param>
/// <param name="Headers">Headers besides those of the body.</param>
internal sealed record Reply(int Status, string? Body, IReadOnlyList<KeyValuePair<string, string>> Headers)
{
    /// <summary>Gets the kind of body.</summary>
    public string ContentType { get; init; } = "application/json";

    /// <summary>A body of JSON.</summary>
    public static Reply Json(JsonNode? body, IReadOnlyList<KeyValuePair<string, string>>? headers = null) => new(200, body?.ToJsonString(ReadableJson.Compact) ?? "null", headers ?? []);

    /// <summary>A refusal that says why.</summary>
    public static Reply Refusal(int status, string reason, params KeyValuePair<string, string>[] headers) =>
        new(status, new JsonObject { ["error"] = reason }.ToJsonString(ReadableJson.Compact), headers);
}
