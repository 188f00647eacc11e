namespace RestSource.Generators.Tests;

/// <summary>Configs for tests of the whole pipeline.</summary>
internal static class Configs
{
    /// <summary>Where <see cref="Tracker"/> stands.</summary>
    public const string Path = "/demo/tracker.restsource.json";

    /// <summary>Where the sample of the tracker's <c>issues</c> stands.</summary>
    public const string SamplePath = "/demo/samples/issues.json";

    /// <summary>A source with two resources: one with columns, one with a sample.</summary>
    public const string Tracker = """
        {
          "client": {
            "base_url": "https://api.example.com",
            "auth": { "type": "api_key", "name": "api_key", "api_key": "{secrets.api_key}", "location": "query" }
          },
          "resource_defaults": {
            "primary_key": "id",
            "endpoint": { "data_selector": "data", "paginator": { "type": "offset", "limit": 100 } }
          },
          "resources": [
            {
              "name": "projects",
              "endpoint": { "path": "/v1/projects" },
              "columns": {
                "id": { "data_type": "bigint", "nullable": false },
                "name": { "data_type": "text", "nullable": false },
                "budget": { "data_type": "decimal" }
              }
            },
            { "name": "issues", "endpoint": { "path": "/v1/issues" }, "schema": { "sample": "samples/issues.json" } }
          ]
        }
        """;

    /// <summary>The sample of the tracker's <c>issues</c>.</summary>
    public const string Sample = """
        { "data": [ { "id": 1, "title": "One", "labels": [ { "name": "bug" } ] }, { "id": 2, "title": null, "labels": [] } ] }
        """;
}
