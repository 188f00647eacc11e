using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Records;
using RestSource.Generators.Naming;

namespace RestSource.Generators.Emission.Parents;

/// <summary>What a record holds of the record of its parent, on its way to C#.</summary>
/// <param name="Type">The type of it, without its namespace.</param>
/// <param name="Columns">Its fields as columns of the record, after its own.</param>
internal sealed record ParentFieldsSyntax(string Type, IReadOnlyList<RecordColumn> Columns)
{
    /// <summary>Of a resource's record; <see langword="null"/> when it holds nothing of a parent.</summary>
    public static ParentFieldsSyntax? Of(ResourceEmission resource)
    {
        if (resource is not { Resource: { Parent: { } parent } own, Parent.Included: { } names })
        {
            return null;
        }

        return new(names.Type, [.. names.Fields.Select((field, index) => new RecordColumn(own.Record.Fields.Count + index, Field(parent, index, names), field.Field))]);
    }

    /// <summary>One of the fields, as the child's record holds it.</summary>
    /// <param name="parent">The parent.</param>
    /// <param name="index">Its place among those that are included.</param>
    /// <param name="names">Their names.</param>
    public static FieldModel Field(ParentModel parent, int index, IncludedNames names) => new(
        parent.IncludedNames[index],
        parent.Include[index].Type ?? new FieldType.Scalar(ColumnType.Json),
        parent.Include[index].Nullable || names.Fields[index].Member is null,
        Description: null);
}
