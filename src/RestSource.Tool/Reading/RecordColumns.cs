using System.Text.Json;
using RestSource.Configuration.Model;
using RestSource.Tool.Interpretation;

namespace RestSource.Tool.Reading;

/// <summary>The columns of a table of records.</summary>
internal static class RecordColumns
{
    private const string BareValue = "value";

    /// <summary>Those that the config tells of; <see langword="null"/> when it tells of keys at most.</summary>
    public static IReadOnlyList<string>? OfShape(ResourceModel resource) => resource.Record.Kind switch
    {
        RecordKind.Object => [.. resource.Record.Fields.Select(static field => field.Name), .. resource.Parent?.IncludedNames ?? default],
        RecordKind.BareValue => [BareValue],
        _ => null,
    };

    /// <summary>Those of some records, in the order in which they come.</summary>
    public static IReadOnlyList<string> OfRecords(IEnumerable<JsonElement> records) => [.. records.SelectMany(NamesOf).Distinct(StringComparer.Ordinal)];

    /// <summary>Those of a record.</summary>
    public static IEnumerable<string> NamesOf(JsonElement record) =>
        record.ValueKind == JsonValueKind.Object ? record.EnumerateObject().Select(static member => member.Name) : [BareValue];

    /// <summary>What a record has in a column; <see langword="null"/> for nothing.</summary>
    public static JsonElement? ValueOf(JsonElement record, string column) =>
        record.ValueKind != JsonValueKind.Object ? column == BareValue ? record : null
        : record.TryGetProperty(column, out var value) ? value : null;
}
