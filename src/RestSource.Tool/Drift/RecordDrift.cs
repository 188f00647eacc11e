using RestSource.Configuration.Model;
using RestSource.Tool.Inference;

namespace RestSource.Tool.Drift;

/// <summary>Finds where the records of a resource are not as <c>schema</c> and <c>columns</c> say.</summary>
internal static class RecordDrift
{
    /// <summary>Finds it.</summary>
    public static IEnumerable<DriftFinding> Of(ResourceModel resource, SampledPages pages)
    {
        var comparison = new RecordComparison(resource.Record);
        foreach (var (record, page, number) in pages.Numbered)
        {
            comparison.Add(record, page, number);
        }

        if (resource.Record.Kind == RecordKind.Open)
        {
            return [new DriftFinding(resource.Name, "schema", "undeclared", IsBreaking: false, "nothing is declared of its records", "restsource infer writes a sample of them")];
        }

        var seen = comparison.Differences.Select(difference => Finding(resource, difference));
        return pages.Numbered.Any() ? seen.Concat(comparison.Unseen.Where(name => comparison.Differences.All(difference => difference.Path != name)).Select(name => new DriftFinding(
            resource.Name, name, "unseen", IsBreaking: false, "no record has it", "nothing need be done; if it is gone for good, take it out of the sample and the columns"))) : [];
    }

    private static DriftFinding Finding(ResourceModel resource, ShapeDifference difference) => new(
        resource.Name,
        difference.Path,
        difference.Kind.ToString().ToLowerInvariant(),
        IsBreaking(resource.Contract, difference.Kind),
        WhatOf(difference),
        AdviceOf(difference))
    {
        Difference = difference,
    };

    private static bool IsBreaking(SchemaContractModel contract, DriftKind kind) => kind == DriftKind.Unknown
        ? contract.Columns == Configuration.Model.ContractMode.Freeze
        : contract.DataType is Configuration.Model.ContractMode.Evolve or Configuration.Model.ContractMode.Freeze;

    /// <summary>Words a difference.</summary>
    public static string WhatOf(ShapeDifference difference) => difference.Kind switch
    {
        DriftKind.Unknown => $"a field that is not declared, of {difference.Found}",
        DriftKind.Missing => $"absent, where {difference.Declared} is due",
        DriftKind.Null => $"null, where {difference.Declared} is due",
        _ => $"{difference.Found}, where {difference.Declared} is due",
    };

    private static string AdviceOf(ShapeDifference difference) => (difference.Kind, difference.Column) switch
    {
        (DriftKind.Unknown, { } column) => $"it is kept in Additional; for a property, restsource infer, or \"columns\": {{ \"{column}\": {{ \"data_type\": \"{ColumnOf(difference.Found)}\" }} }}",
        (DriftKind.Missing or DriftKind.Null, { } column) => $"write \"columns\": {{ \"{column}\": {{ \"nullable\": true }} }}, or let restsource infer do it",
        (DriftKind.Mistyped, { } column) when difference.Path != "$" => $"write \"columns\": {{ \"{column}\": {{ \"data_type\": \"{ColumnReading.Wider(difference.Declared, difference.Found)}\" }} }}, or let restsource infer do it",
        _ => "restsource infer takes it into the sample",
    };

    private static string ColumnOf(string found) => found is ShapeWords.AnObject or ShapeWords.AList or "null" ? "json" : found;
}
