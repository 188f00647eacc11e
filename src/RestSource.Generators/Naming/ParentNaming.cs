using RestSource.Configuration;
using RestSource.Configuration.Model;

namespace RestSource.Generators.Naming;

/// <summary>Names what a resource takes from its parent's records.</summary>
/// <param name="record">The shape of those records.</param>
/// <param name="names">The names in the parent.</param>
internal sealed class ParentNaming(RecordModel record, ResourceScope names)
{
    /// <summary>Names it.</summary>
    /// <param name="parent">What is taken.</param>
    /// <param name="parameters">The parameters of the child's methods; those for fields take theirs from it.</param>
    public ParentNames Of(ParentModel parent, NameScope parameters)
    {
        var properties = new NameScope(ReservedNames.RecordMembers);
        return new ParentNames(
            names.Names,
            parent.Fields.Select(field => new ParentFieldNames(Parameter(field, parameters), MemberOf(field))).ToEquatableArray(),
            parent.Include.Select(field => new ParentFieldNames(Property(field, properties), MemberOf(field))).ToEquatableArray());
    }

    /// <summary>The parent's record and the field, as in <c>projectId</c>.</summary>
    private string Parameter(ParentFieldModel field, NameScope parameters)
    {
        var name = Identifier.Camel(Identifier.Pascal($"{names.Names.Record}_{field.Path}"));
        return Identifier.Escape(parameters.Take(ReservedNames.Avoid(name, ReservedNames.Parameters)));
    }

    private static string Property(ParentFieldModel field, NameScope properties) =>
        properties.Take(ReservedNames.Avoid(Identifier.Pascal(field.Path), ReservedNames.RecordMembers));

    /// <summary>The way through the record's properties; a question mark wherever it may end at null.</summary>
    private string? MemberOf(ParentFieldModel field)
    {
        var members = new List<string>();
        var (shape, scope) = (record, names.Record);
        foreach (var name in field.Names)
        {
            var index = shape.Fields.ToList().FindIndex(candidate => candidate.Name == name);
            if (index < 0)
            {
                return null;
            }

            var found = shape.Fields[index];
            var isLast = members.Count + 1 == field.Names.Count;
            members.Add(scope.Fields[index].Property + (found.Nullable && !isLast ? "?" : string.Empty));
            if (!isLast && found.Type is FieldType.Object nested)
            {
                (shape, scope) = (nested.Record, scope.Fields[index].Record!);
            }
        }

        return field.Type is FieldType.Scalar { Type: not ColumnType.Binary } && members.Count > 0 ? string.Join(".", members) : null;
    }
}
