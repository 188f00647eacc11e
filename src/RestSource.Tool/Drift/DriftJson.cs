using System.Text.Json.Nodes;
using RestSource.Tool.Reports;

namespace RestSource.Tool.Drift;

/// <summary>Words what was found as JSON.</summary>
internal static class DriftJson
{
    /// <summary>Words it.</summary>
    public static string Of(IReadOnlyList<DriftFinding> findings) => new JsonObject
    {
        ["breaking"] = findings.Count(static finding => finding.IsBreaking),
        ["findings"] = new JsonArray([.. findings.Select(Of)]),
    }.ToJsonString(JsonReport.Readable);

    private static JsonObject Of(DriftFinding finding)
    {
        var written = new JsonObject
        {
            ["resource"] = finding.Resource,
            ["path"] = finding.Path,
            ["kind"] = finding.Kind,
            ["breaking"] = finding.IsBreaking,
            ["message"] = finding.What,
            ["advice"] = finding.Advice,
        };
        if (finding.Difference is { } seen)
        {
            written["declared"] = seen.Declared.Length == 0 ? null : seen.Declared;
            written["found"] = seen.Found;
            written["count"] = seen.Count;
            written["page"] = seen.Page;
            written["record"] = seen.Record;
        }

        return written;
    }
}
