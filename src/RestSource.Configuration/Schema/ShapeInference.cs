using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Schema;

/// <summary>Finds the narrowest shape that every record of the samples fits.</summary>
internal static class ShapeInference
{
    /// <summary>The only field of a record that is not an object.</summary>
    public const string BareField = "value";

    /// <summary>The shape of those records, of which there is at least one.</summary>
    public static RecordModel Infer(IEnumerable<JsonNode> records, CancellationToken cancellationToken)
    {
        var observed = new ObservedValue();
        foreach (var record in records)
        {
            cancellationToken.ThrowIfCancellationRequested();
            observed.Add(record);
        }

        return observed is { Kinds: ValueKinds.Object, Object: { } objects }
            ? RecordOf(objects)
            : new RecordModel(RecordKind.BareValue, new[] { FieldOf(BareField, observed, present: true) }.ToEquatableArray());
    }

    private static RecordModel RecordOf(ObservedObject objects) => new(
        RecordKind.Object,
        objects.Fields.Select(field => FieldOf(field.Name, field.Value, field.Count == objects.Count)).ToEquatableArray());

    private static FieldModel FieldOf(string name, ObservedValue value, bool present) =>
        new(name, TypeOf(value), Nullable: !present || HoldsNull(value), Description: null);

    private static FieldType TypeOf(ObservedValue value) => (value.Kinds & ~ValueKinds.Null, value) switch
    {
        (ValueKinds.Object, { Object: { } objects }) => new FieldType.Object(RecordOf(objects)),
        (_, { Object: { } objects }) when HoldsMissingObject(value) => new FieldType.Object(RecordOf(objects)),
        (ValueKinds.Array, { Items: { } items }) => new FieldType.Array(TypeOf(items), HoldsNull(items)),
        var (kinds, _) => new FieldType.Scalar(ScalarOf(kinds)),
    };

    private static ColumnType ScalarOf(ValueKinds kinds) => kinds switch
    {
        ValueKinds.Bool => ColumnType.Bool,
        ValueKinds.BigInt => ColumnType.BigInt,
        ValueKinds.Timestamp => ColumnType.Timestamp,
        ValueKinds.Date => ColumnType.Date,
        ValueKinds.None => ColumnType.Json,
        _ when Within(kinds, ValueKinds.BigInt | ValueKinds.LargeInteger) => ColumnType.Decimal,
        _ when Within(kinds, ValueKinds.BigInt | ValueKinds.LargeInteger | ValueKinds.Double) => ColumnType.Double,
        _ when Within(kinds, ValueKinds.Text | ValueKinds.Timestamp | ValueKinds.Date) => ColumnType.Text,
        _ => ColumnType.Json,
    };

    private static bool HoldsNull(ObservedValue value) => (value.Kinds & ValueKinds.Null) != 0 || HoldsMissingObject(value);

    // PHP writes an object without members as []: where all else are objects, that is one that is not there.
    private static bool HoldsMissingObject(ObservedValue value) =>
        (value.Kinds & ~ValueKinds.Null) == (ValueKinds.Object | ValueKinds.Array) && value.Items is { Kinds: ValueKinds.None };

    private static bool Within(ValueKinds kinds, ValueKinds allowed) => (kinds & ~allowed) == 0;
}
