using System.Text.Json.Nodes;

namespace RestSource.Cases.Tests.Recording;

/// <summary>A config that somebody published, and what dlt said of it.</summary>
/// <param name="Text">The config.</param>
/// <param name="BuildsInDlt">Whether dlt takes it; some are published broken.</param>
internal sealed record CorpusConfig(string Text, bool BuildsInDlt)
{
    public static CorpusConfig Read(string name)
    {
        var json = CaseFile.Parse(name + ".json");
        var config = json["config"]!.AsObject();
        if (config["client"]!["base_url"] is { } baseUrl && IsComputed(baseUrl))
        {
            // What Python computed is given at run time here; elsewhere than in a URL its place is taken by any text.
            config["client"]!["base_url"] = "{config.base_url}";
        }

        return new(config.ToJsonString(), json["dlt"]!["builds"]!.GetValue<bool>());
    }

    private static bool IsComputed(JsonNode value) => value.GetValue<string>().StartsWith("$(", StringComparison.Ordinal);
}
