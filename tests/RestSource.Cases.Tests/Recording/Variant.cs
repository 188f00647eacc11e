using System.Text.Json;
using System.Text.Json.Nodes;

namespace RestSource.Cases.Tests.Recording;

/// <summary>A case of the recorded kind that was written, not recorded: as short as it can be said.</summary>
/// <param name="Resources">The config's resources; the last one is read.</param>
/// <param name="Client">The config's client, without its base URL.</param>
/// <param name="Defaults">The config's <c>resource_defaults</c>.</param>
/// <param name="Base">What follows the server's address in the base URL.</param>
/// <param name="Exchanges">The requests that must be sent, each with its answer.</param>
/// <param name="Records">The records that must come.</param>
/// <param name="Error">The kind of error that must end the read.</param>
/// <param name="Status">The status of an error of kind <c>http</c>.</param>
/// <param name="ConfigError">The config has a mistake.</param>
internal sealed record Variant(
    JsonArray Resources,
    JsonObject? Client = null,
    JsonObject? Defaults = null,
    string Base = "",
    IReadOnlyList<VariantExchange>? Exchanges = null,
    IReadOnlyList<JsonElement>? Records = null,
    string? Error = null,
    int? Status = null,
    bool ConfigError = false)
{
    /// <summary>The case that is meant, for a server at an address.</summary>
    public Case ToCase(Uri server)
    {
        var client = Client?.DeepClone().AsObject() ?? [];
        client["base_url"] = server.GetLeftPart(UriPartial.Authority) + Base;
        var config = new JsonObject { ["client"] = client, ["resource_defaults"] = Defaults?.DeepClone(), ["resources"] = Resources.DeepClone() };
        var last = Resources[^1]!;
        return new Case(
            JsonSerializer.SerializeToElement(config),
            last is JsonObject resource ? resource["name"]?.GetValue<string>() ?? "" : last.GetValue<string>(),
            new Expectation(Records, Error, Status, ConfigError),
            [.. (Exchanges ?? []).Select(static exchange => exchange.ToExchange())]);
    }
}
