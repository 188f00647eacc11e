using System.Globalization;

namespace RestSource.Tool.Drift;

/// <summary>One thing that is not as the config says.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="Path">The field of its records, or the key of the config.</param>
/// <param name="Kind">What it is about: <c>unknown</c>, <c>missing</c>, <c>null</c>, <c>mistyped</c>, <c>unseen</c>, <c>undeclared</c>, <c>paging</c> or <c>records</c>.</param>
/// <param name="IsBreaking">A read of the config fails, or misses records.</param>
/// <param name="What">What is so.</param>
/// <param name="Advice">What to do.</param>
internal sealed record DriftFinding(string Resource, string Path, string Kind, bool IsBreaking, string What, string Advice)
{
    /// <summary>Gets where it was first seen; <see langword="null"/> when it is about no single record.</summary>
    public ShapeDifference? Difference { get; init; }

    /// <summary>Says it on one line.</summary>
    public string InWords(string config) => $"{config}: {Resource}.{Path}: {(IsBreaking ? "breaking" : "note")}: {What}{Place}: {Advice}";

    private string Place => Difference is { } seen
        ? string.Create(CultureInfo.InvariantCulture, $" ({seen.Count} {(seen.Count == 1 ? "time" : "times")}, first on page {seen.Page}, record {seen.Record})")
        : string.Empty;
}
