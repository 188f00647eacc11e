using System.Text.Json.Nodes;
using RestSource.Configuration.Diagnostics;
using RestSource.Tool.Validation;

namespace RestSource.Tool.Reports;

/// <summary>Words diagnostics as a SARIF 2.1.0 log, which code scanning and editors read.</summary>
internal static class SarifReport
{
    /// <summary>Words them. Notes are among them, as in the log of a compiler.</summary>
    public static string Of(ValidatedConfigs result)
    {
        DiagnosticRule[] rules = [.. result.Diagnostics.Select(static diagnostic => diagnostic.Rule).DistinctBy(static rule => rule.Id).OrderBy(static rule => rule.Id, StringComparer.Ordinal)];
        return new JsonObject
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject
                {
                    ["driver"] = new JsonObject
                    {
                        ["name"] = "RestSource",
                        ["version"] = typeof(SarifReport).Assembly.GetName().Version!.ToString(3),
                        ["rules"] = new JsonArray([.. rules.Select(Of)]),
                    },
                },
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = new JsonArray([.. result.Diagnostics.Select(diagnostic => Of(diagnostic, rules))]),
            }),
        }.ToJsonString(JsonReport.Readable);
    }

    private static JsonObject Of(DiagnosticRule rule) => new()
    {
        ["id"] = rule.Id,
        ["shortDescription"] = new JsonObject { ["text"] = rule.Title },
        ["help"] = new JsonObject { ["text"] = $"See {CompilerLine.PageOf(rule)}." },
        ["properties"] = new JsonObject { ["category"] = rule.Category },
    };

    private static JsonObject Of(ConfigDiagnostic diagnostic, DiagnosticRule[] rules) => new()
    {
        ["ruleId"] = diagnostic.Rule.Id,
        ["ruleIndex"] = Array.FindIndex(rules, rule => rule.Id == diagnostic.Rule.Id),
        ["level"] = LevelOf(diagnostic.Rule.Severity),
        ["message"] = new JsonObject { ["text"] = diagnostic.Message },
        ["locations"] = new JsonArray(new JsonObject
        {
            ["physicalLocation"] = new JsonObject
            {
                ["artifactLocation"] = new JsonObject { ["uri"] = new Uri(diagnostic.Path).AbsoluteUri },
                ["region"] = new JsonObject
                {
                    ["startLine"] = diagnostic.Start.Line + 1,
                    ["startColumn"] = diagnostic.Start.Column + 1,
                    ["endLine"] = diagnostic.End.Line + 1,
                    ["endColumn"] = diagnostic.End.Column + 1,
                },
            },
        }),
    };

    private static string LevelOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };
}
