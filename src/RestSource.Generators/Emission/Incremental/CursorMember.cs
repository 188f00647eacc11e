using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Records;
using RestSource.Generators.Naming;

namespace RestSource.Generators.Emission.Incremental;

/// <summary>The column of a record that holds the cursor of an incremental read.</summary>
/// <param name="Type">Its C# type, not nullable.</param>
/// <param name="Path">The way to it from the record: <c>Meta?.UpdatedAt</c>.</param>
internal sealed record CursorMember(string Type, string Path)
{
    /// <summary>The column; <see langword="null"/> when the cursor has to be looked for in the record's JSON.</summary>
    public static CursorMember? Of(ResourceEmission resource)
    {
        var (record, names) = (resource.Resource.Record, resource.Record);
        var path = string.Empty;
        var steps = resource.Resource.Endpoint.Incremental!.CursorPath.Steps;
        for (var index = 0; index < steps.Count; index++)
        {
            var number = steps[index] is SelectorStep.Name name ? Find(record, name.Value) : -1;
            if (number < 0 || record.Kind != RecordKind.Object)
            {
                return null;
            }

            var field = record.Fields[number];
            path += names.Fields[number].Property;
            if (index == steps.Count - 1)
            {
                return field.Type is FieldType.Scalar { Type: not ColumnType.Json } scalar ? new CursorMember(ScalarType.Of(scalar.Type).CSharp, path) : null;
            }

            if (field.Type is not FieldType.Object nested)
            {
                return null;
            }

            path += field.Nullable ? "?." : ".";
            (record, names) = (nested.Record, names.Fields[number].Record!);
        }

        return null;
    }

    private static int Find(RecordModel record, string name)
    {
        for (var number = 0; number < record.Fields.Count; number++)
        {
            if (record.Fields[number].Name == name)
            {
                return number;
            }
        }

        return -1;
    }
}
