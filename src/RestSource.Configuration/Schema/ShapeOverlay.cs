using RestSource.Configuration.Model;

namespace RestSource.Configuration.Schema;

/// <summary>Lays what a schema declares over what samples show.</summary>
internal static class ShapeOverlay
{
    /// <summary>The declared types, completed by what only the samples have; null or absent in a sample is nullable, whatever is declared.</summary>
    public static RecordModel Over(RecordModel samples, RecordModel declared)
    {
        if (samples.Kind != declared.Kind)
        {
            return declared;
        }

        var shown = samples.Fields.ToDictionary(static field => field.Name, StringComparer.Ordinal);
        var names = new HashSet<string>(declared.Fields.Select(static field => field.Name), StringComparer.Ordinal);
        var fields = declared.Fields.Select(field => shown.TryGetValue(field.Name, out var sample) ? Over(sample, field) : field);
        return declared with { Fields = fields.Concat(samples.Fields.Where(field => !names.Contains(field.Name))).ToEquatableArray() };
    }

    private static FieldModel Over(FieldModel sample, FieldModel declared) =>
        declared with { Type = Over(sample.Type, declared.Type), Nullable = sample.Nullable || declared.Nullable };

    private static FieldType Over(FieldType sample, FieldType declared) => (sample, declared) switch
    {
        (FieldType.Object shown, FieldType.Object known) => new FieldType.Object(Over(shown.Record, known.Record)),
        (FieldType.Array shown, FieldType.Array known) => new FieldType.Array(Over(shown.Element, known.Element), shown.ElementNullable || known.ElementNullable),
        (_, FieldType.Scalar { Type: ColumnType.Json }) => sample,
        _ => declared,
    };
}
