using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using RestSource.Configuration.Diagnostics;
using RestSource.Tool.Validation;

namespace RestSource.Tool.Reports;

/// <summary>Words diagnostics as JSON: lines and columns count from 1, and an end is the column after the last character.</summary>
internal static class JsonReport
{
    /// <summary>How all JSON of the tool is written: for people, who read <c>"</c> more easily than <c>\u0022</c>. It goes into no HTML.</summary>
    public static JsonSerializerOptions Readable { get; } = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Words them.</summary>
    public static string Of(ValidatedConfigs result) => new JsonObject
    {
        ["errors"] = result.Count(DiagnosticSeverity.Error),
        ["warnings"] = result.Count(DiagnosticSeverity.Warning),
        ["notes"] = result.Count(DiagnosticSeverity.Info),
        ["diagnostics"] = new JsonArray([.. result.Diagnostics.Select(diagnostic => Of(diagnostic, result.Texts[diagnostic.Path]))]),
    }.ToJsonString(Readable);

    private static JsonObject Of(ConfigDiagnostic diagnostic, string text) => new()
    {
        ["file"] = diagnostic.Path,
        ["line"] = diagnostic.Start.Line + 1,
        ["column"] = diagnostic.Start.Column + 1,
        ["endLine"] = diagnostic.End.Line + 1,
        ["endColumn"] = diagnostic.End.Column + 1,
        ["severity"] = CompilerLine.SeverityOf(diagnostic),
        ["id"] = diagnostic.Rule.Id,
        ["title"] = diagnostic.Rule.Title,
        ["message"] = diagnostic.Message,
        ["page"] = CompilerLine.PageOf(diagnostic.Rule),
        ["fix"] = ConfigFix.Of(diagnostic, text) is { } fix ? new JsonObject { ["replaces"] = fix.Replaces, ["text"] = fix.Text } : null,
    };
}
