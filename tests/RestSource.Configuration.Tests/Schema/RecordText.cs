using RestSource.Configuration.Model;

namespace RestSource.Configuration.Tests.Schema;

/// <summary>Writes a shape as one line: <c>{ id: bigint, owner?: { name: text }, tags: [text?] }</c>.</summary>
internal static class RecordText
{
    public static string Of(RecordModel record, bool sorted = false)
    {
        var fields = sorted ? record.Fields.OrderBy(field => field.Name, StringComparer.Ordinal) : record.Fields.AsEnumerable();
        var text = string.Join(", ", fields.Select(field => $"{field.Name}{Mark(field.Nullable)}: {Of(field.Type, sorted)}"));
        return Kind(record.Kind) + (text.Length == 0 ? "{ }" : $"{{ {text} }}");
    }

    private static string Of(FieldType type, bool sorted) => type switch
    {
        FieldType.Scalar scalar => scalar.Type.ToString().ToLowerInvariant(),
        FieldType.Object nested => Of(nested.Record, sorted),
        FieldType.Array array => $"[{Of(array.Element, sorted)}{Mark(array.ElementNullable)}]",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    private static string Mark(bool nullable) => nullable ? "?" : string.Empty;

    private static string Kind(RecordKind kind) => kind switch
    {
        RecordKind.Object => string.Empty,
        RecordKind.BareValue => "bare ",
        _ => "open ",
    };
}
