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
    public static ParentFieldsSyntax? Of(ResourceEmission resource) => resource is { Resource.Parent: { } parent, Parent.Included: { } names }
        ? new(names.Type, [.. parent.Include.Select((field, index) => Column(parent, field, index, names, resource.Resource.Record.Fields.Count))])
        : null;

    private static RecordColumn Column(ParentModel parent, ParentFieldModel field, int index, IncludedNames names, int before) => new(
        before + index,
        new FieldModel(
            parent.IncludedNames[index],
            field.Type ?? new FieldType.Scalar(ColumnType.Json),
            field.Nullable || names.Fields[index].Member is null,
            Description: null),
        names.Fields[index].Field);
}
