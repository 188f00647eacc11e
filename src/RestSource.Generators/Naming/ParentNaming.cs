using RestSource.Configuration;
using RestSource.Configuration.Model;

namespace RestSource.Generators.Naming;

/// <summary>Names what a resource takes from its parent's records.</summary>
/// <param name="model">The parent.</param>
/// <param name="names">The names in the parent.</param>
internal sealed class ParentNaming(ResourceModel model, ResourceScope names)
{
    /// <summary>The property of a child's record that holds what is included.</summary>
    public const string Property = "ParentFields";

    /// <summary>Names it.</summary>
    /// <param name="parent">What is taken.</param>
    /// <param name="child">The names of the child's own record.</param>
    /// <param name="parameters">The parameters of the child's methods; those for fields take theirs from it.</param>
    /// <param name="types">The types of the source; the one for what is included takes its name from it.</param>
    public ParentNames Of(ParentModel parent, RecordNames child, NameScope parameters, NameScope types) => new(
        names.Names,
        parent.Fields.Select(field => new ParentFieldNames(Parameter(field, parameters), MemberOf(field))).ToEquatableArray(),
        parent.Include.Count == 0 ? null : Included(parent, child, types.Take(child.Type + Property)));

    /// <summary>The parent's record and the field, as in <c>projectId</c>.</summary>
    private string Parameter(ParentFieldModel field, NameScope parameters)
    {
        var name = Identifier.Camel(Identifier.Pascal($"{names.Names.Record}_{field.Path}"));
        return Identifier.Escape(parameters.Take(ReservedNames.Avoid(name, ReservedNames.Parameters)));
    }

    private IncludedNames Included(ParentModel parent, RecordNames child, string type)
    {
        string[] reserved = [type, .. ReservedNames.RecordMembers];
        var properties = new NameScope(reserved);
        var locals = new NameScope([.. ReservedNames.RecordLocals, .. child.Fields.Select(static field => field.Local.TrimStart('@'))]);
        return new IncludedNames(type, parent.Include.Select(field =>
        {
            var property = properties.Take(ReservedNames.Avoid(Identifier.Pascal(field.Path), reserved));
            var (member, record) = Walk(field);
            return new IncludedFieldNames(new FieldNames(property, Identifier.Escape(locals.Take("parent" + property)), record), member);
        }).ToEquatableArray());
    }

    /// <summary>The way to one value; a question mark wherever it may end at null.</summary>
    private string? MemberOf(ParentFieldModel field) => field.Type is FieldType.Scalar { Type: not ColumnType.Binary } ? Walk(field).Member : null;

    /// <summary>The way through the record's properties, and the record at its end, if one is there.</summary>
    private (string? Member, RecordNames? Record) Walk(ParentFieldModel field)
    {
        if (IncludedBefore(field) is { } included)
        {
            return ($"{Property}?.{included.Property}", included.Record);
        }

        var members = new List<string>();
        var (shape, scope, record) = (model.Record, names.Record, default(RecordNames));
        foreach (var name in field.Names)
        {
            var index = shape.Fields.ToList().FindIndex(candidate => candidate.Name == name);
            if (index < 0)
            {
                return (null, null);
            }

            var found = shape.Fields[index];
            var isLast = members.Count + 1 == field.Names.Count;
            members.Add(scope.Fields[index].Property + (found.Nullable && !isLast ? "?" : string.Empty));
            record = scope.Fields[index].Record;
            if (!isLast && found.Type is FieldType.Object nested)
            {
                (shape, scope) = (nested.Record, record!);
            }
        }

        return (members.Count == 0 ? null : string.Join(".", members), record);
    }

    /// <summary>A field that the parent's record has from its own parent, named as JSON carries it.</summary>
    private FieldNames? IncludedBefore(ParentFieldModel field)
    {
        var index = field.Names.Count == 1 ? model.Parent?.IncludedNames.ToList().IndexOf(field.Names[0]) ?? -1 : -1;
        return index < 0 ? null : names.Parent!.Included!.Fields[index].Field;
    }
}
