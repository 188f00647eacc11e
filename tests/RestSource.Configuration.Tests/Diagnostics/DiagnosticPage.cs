using System.Text.RegularExpressions;
using RestSource.Configuration.Diagnostics;

namespace RestSource.Configuration.Tests.Diagnostics;

/// <summary>A page of docs/diagnostics: a piece of a config that earns the diagnostic, then pieces that do not.</summary>
internal sealed partial class DiagnosticPage(string id)
{
    private static readonly SampleFile[] Files =
    [
        new("/repo/api/samples/projects.json", """{ "data": [{ "id": 1, "name": "Atlas" }] }"""),
        new("/repo/api/orders.json", """[{ "id": 1, "updated_at": "2024-01-25T11:21:28Z" }]"""),
        new("/repo/api/posts.json", """[{ "id": 1, "title": "One" }]"""),
        new("/repo/api/openapi.json", """
            { "components": { "schemas": { "Project": { "properties": { "id": { "type": "integer" } } } } },
              "paths": { "/projects": { "get": { "responses": { "200": { "content": { "application/json": { "schema": {
                "properties": { "data": { "type": "array", "items": { "$ref": "#/components/schemas/Project" } } } } } } } } } } } }
            """),
    ];

    // Where a piece may stand in a config. What it is a piece of, its page leaves to the reader.
    private static readonly Func<string, CompiledConfig>[] Places =
    [
        static piece => Compile(Configs.WithEndpoint(piece)),
        static piece => Compile(Configs.WithResource(piece)),
        static piece => Compile(Configs.WithResources(piece)),
        static piece => Compile(Configs.WithResources($"\"posts\", {piece}")),
        static piece => Compile(Configs.WithResources($"\"posts\", {{ \"name\": \"items\", {piece} }}")),
        static piece => Compile($$"""{ "client": { "base_url": "https://api.example.com" }, "resources": [{{piece}}] }"""),
        static piece => Compile($$"""{ "client": { "base_url": "https://api.example.com", "paginator": "single_page" }, {{piece}} }"""),
        static piece => Compile(Configs.WithClient(piece)),
        static piece => Compile($$"""{ "client": { {{piece}} }, "resources": [] }"""),
        static piece => Compile($$"""{ "resources": [], {{piece}} }"""),
        static piece => Configs.Compile(Configs.WithResource("\"schema\": { \"json_schema\": \"schema.json\" }"), new SampleFile("/repo/api/schema.json", piece)),
    ];

    private IReadOnlyList<string> Blocks { get; } =
        [.. Fences().Matches(Repository.Read("docs", "diagnostics", $"{id}.md").ReplaceLineEndings("\n")).Select(static match => match.Groups[1].Value)];

    /// <summary>Pieces that are said to earn the diagnostic, and earn it nowhere.</summary>
    public IEnumerable<string> OffendersInOrder => Pieces(Blocks[0]).Where(piece => !Array.Exists(Places, place => place(piece).Diagnostics.Any(diagnostic => diagnostic.Rule.Id == id)));

    /// <summary>Pieces that are said to be in order, and are so nowhere.</summary>
    public IEnumerable<string> MendedWithMistakes => Blocks.Skip(1).SelectMany(Pieces).Where(piece => !Array.Exists(Places, place => IsInOrder(place(piece))));

    private bool IsInOrder(CompiledConfig compiled) =>
        compiled.Source is not null && compiled.Diagnostics.All(diagnostic => diagnostic.Rule.Severity == DiagnosticSeverity.Info && diagnostic.Rule.Id != id);

    private static CompiledConfig Compile(string text) => Configs.Compile(text, Files);

    // A line that begins anew, with no comma before it, is another piece.
    private static IEnumerable<string> Pieces(string block) => Beginnings().Split(Remarks().Replace(block, string.Empty));

    [GeneratedRegex("```jsonc\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Fences();

    [GeneratedRegex("[ ]*// .*")]
    private static partial Regex Remarks();

    [GeneratedRegex("(?<=[}\\]\"0-9])\n(?=[{\"])")]
    private static partial Regex Beginnings();
}
