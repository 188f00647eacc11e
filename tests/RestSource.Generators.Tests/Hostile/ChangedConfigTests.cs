using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using RestSource.TestKit;

namespace RestSource.Generators.Tests.Hostile;

/// <summary>Whatever a value of the config is changed to: what is emitted compiles, or an error says why nothing is.</summary>
public partial class ChangedConfigTests
{
    private const string Seed = """
        {
          "client": { "base_url": "https://api.example.com" },
          "resource_defaults": { "primary_key": "id", "columns": { "id": { "data_type": "bigint", "nullable": false } } },
          "resources": [
            {
              "name": "projects",
              "columns": { "changed_at": { "data_type": "timestamp" }, "owner__id": { "data_type": "bigint" } },
              "endpoint": {
                "params": { "since": "{incremental.start_value}", "until": "{incremental.end_value}" },
                "incremental": { "cursor_path": "changed_at", "initial_value": "{config.begin}", "row_order": "asc", "on_cursor_value_missing": "exclude", "lag": 60, "primary_key": [] }
              }
            },
            {
              "name": "issues",
              "include_from_parent": ["changed_at"],
              "parallelized": true,
              "endpoint": {
                "path": "projects/{resources.projects.id}/issues",
                "method": "POST",
                "headers": { "X-Owner": "{resources.projects.owner.id}" },
                "json": { "after": "{incremental.last_value}", "text": "from {incremental.initial_value}", "owner": "{resources.projects.owner.id}" },
                "on_missing_parent": "skip",
                "incremental": { "cursor_path": "id", "initial_value": 1, "end_value": 100, "start_param": "from", "end_param": "to" },
                "response_actions": [ { "status_code": 404, "action": "ignore" }, { "when": { "path": "ok", "equals": false }, "action": "fail" } ]
              }
            },
            {
              "name": "comments",
              "endpoint": {
                "path": "issues/{issue}/comments",
                "params": { "issue": { "type": "resolve", "resource": "issues", "field": "id" }, "after": { "type": "incremental", "cursor_path": "id", "initial_value": 0 } }
              }
            }
          ]
        }
        """;

    private static readonly string[] Values =
    [
        "null", "true", "-1", "0", "1.5", "1e300", "\"\"", "\"id\"", "\"window\"", "\"$\"", "\"a.b[0]\"", "\"date\"", "\"text\"", "\"decimal\"", "\"json\"", "\"desc\"", "\"retry\"",
        "\"{config.x}\"", "\"{resources.projects.id}\"", "\"{resources.projects.a[0].b}\"", "\"{resources.issues.id}\"", "\"{incremental.start_value}\"", "\"{incremental.lag}\"",
        "{}", "[]", "[\"id\"]", "[\"id\", \"owner\"]", "{ \"type\": \"incremental\", \"cursor_path\": \"owner.id\" }", "\"2024-01-01\"", "\"single_page\"",
    ];

    [Fact]
    public void AConfigWithOtherValues_CompilesOrSaysWhyNot()
    {
        var values = ValuePattern().Matches(Seed).Select(static match => match.Groups[1]).ToArray();
        var configs =
            from one in Gen.Elements(values)
            from other in Gen.Elements(values)
            from first in Gen.Elements(Values)
            from second in Gen.Elements(Values)
            select Replace(one, first, other, second);

        Prop.ForAll(configs.ToArbitrary(), AssertCompiles).Check(Config.QuickThrowOnFailure.WithMaxTest(25));
    }

    private static void AssertCompiles(string config)
    {
        var run = GeneratorRun.Of(new RestSourceGenerator(), GeneratorProject.With("/demo/shop.restsource.json", config));

        Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Id == "RSG9001");
        Assert.True(run.Problems() is [], string.Join('\n', run.Problems()));
    }

    private static string Replace(Group one, string first, Group other, string second) =>
        (one.Index < other.Index, one.Index > other.Index) switch
        {
            (true, _) => Replace(Replace(Seed, other, second), one, first),
            (_, true) => Replace(Replace(Seed, one, first), other, second),
            _ => Replace(Seed, one, first),
        };

    private static string Replace(string text, Group at, string value) => text[..at.Index] + value + text[(at.Index + at.Length)..];

    // Values that are no objects: a string, a number, a word, or a list on one line.
    [GeneratedRegex(@":\s*(""[^""]*""|-?\d+|true|false|\[[^\[\]{}]*\])")]
    private static partial Regex ValuePattern();
}
