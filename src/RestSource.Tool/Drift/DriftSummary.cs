using System.Globalization;
using RestSource.Tool.Inference;

namespace RestSource.Tool.Drift;

/// <summary>Sums up a comparison.</summary>
internal static class DriftSummary
{
    /// <summary>Sums it up in one line.</summary>
    public static string Of(IReadOnlyCollection<DriftFinding> findings, Sampling sampling)
    {
        var breaking = findings.Count(static finding => finding.IsBreaking);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{sampling.Records} {(sampling.Records == 1 ? "record" : "records")} of {sampling.Resources} {(sampling.Resources == 1 ? "resource" : "resources")}: {breaking} breaking, {findings.Count - breaking} {(findings.Count - breaking == 1 ? "note" : "notes")}.");
    }
}
