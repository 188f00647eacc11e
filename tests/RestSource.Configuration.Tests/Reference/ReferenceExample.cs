namespace RestSource.Configuration.Tests.Reference;

/// <summary>An example of the reference page, with what goes without saying around it.</summary>
internal static class ReferenceExample
{
    private static readonly string[] OfRoot = ["\"client\"", "\"resources\"", "\"resource_defaults\""];

    private static readonly SampleFile[] Samples =
    [
        new("/repo/api/samples/time_entries.json", """[{ "id": 1, "project_id": 2, "day": "2026-01-31", "hours": 7.5, "tags": [{ "name": "a" }] }]"""),
        new("/repo/api/samples/projects.json", """{ "data": [{ "id": 1, "budget": 2.5 }] }"""),
        new("/repo/api/openapi.json", """{ "components": { "schemas": { "Project": { "properties": { "id": { "type": "integer" } }, "required": ["id"] } } } }"""),
        new("/repo/api/schemas.json", """{ "$defs": { "Team": { "properties": { "id": { "type": "integer" } }, "required": ["id"] } } }"""),
    ];

    /// <summary>Compiles it, in the place where it would stand.</summary>
    public static CompiledConfig Compile(string example) => Configs.Compile(Complete(example), Samples);

    private static string Complete(string example) => example switch
    {
        ['{', ..] when example.Contains("\"client\":", StringComparison.Ordinal) => example,
        ['{', ..] => Configs.WithResources(example),
        _ when OfRoot.Any(key => example.StartsWith(key, StringComparison.Ordinal)) => Root(example),
        _ when example.StartsWith("\"rate_limit\"", StringComparison.Ordinal) => Configs.WithClient(example),
        _ when example.StartsWith("\"endpoint\"", StringComparison.Ordinal) => Configs.WithResource(example),
        _ => Configs.WithEndpoint(example),
    };

    private static string Root(string members) => members.Contains("\"resources\":", StringComparison.Ordinal)
        ? $"{{ {members} }}"
        : $"{{ \"resources\": [\"items\"], {members} }}";
}
