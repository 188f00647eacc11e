using RestSource.Configuration;
using RestSource.Configuration.Model;

namespace RestSource.Generators.Naming;

/// <summary>Names a record, its properties, and the records nested in it.</summary>
internal static class RecordNaming
{
    /// <summary>The name that the record of a resource would like to have.</summary>
    public static string TypeOf(ResourceModel resource)
    {
        var name = resource.RecordName is { } hint ? Identifier.Pascal(hint) : Identifier.PascalSingular(resource.Name);
        return ReservedNames.Avoid(name, ReservedNames.Records, "Record");
    }

    /// <summary>Names a record's fields.</summary>
    /// <param name="record">The record.</param>
    /// <param name="type">Its own name, taken already.</param>
    /// <param name="types">The types of the source; nested records take theirs from it.</param>
    /// <param name="holdsParent">Whether a property is kept free for what it includes from its parent's record.</param>
    public static RecordNames Of(RecordModel record, string type, NameScope types, bool holdsParent = false)
    {
        // A member cannot be called as its type is.
        string[] reserved = [type, .. holdsParent ? [ParentNaming.Property] : Array.Empty<string>(), .. ReservedNames.RecordMembers];
        var properties = new NameScope(reserved);
        var locals = new NameScope(ReservedNames.RecordLocals);
        return new RecordNames(type, record.Fields.Select(Name).ToEquatableArray());

        FieldNames Name(FieldModel field)
        {
            var property = properties.Take(ReservedNames.Avoid(Identifier.Pascal(field.Name), reserved));
            var camel = Identifier.Camel(property);
            // A script without case has no camel case either.
            var local = ReservedNames.Avoid(camel, camel == property ? [property] : ReservedNames.RecordLocals);
            return new FieldNames(property, Identifier.Escape(locals.Take(local)), Nested(field, property));
        }

        RecordNames? Nested(FieldModel field, string property) => RecordIn(field.Type) is { } nested
            ? Of(nested, types.Take(ReservedNames.Avoid(NestedType(field, property), ReservedNames.Records, "Record")), types)
            : null;

        string NestedType(FieldModel field, string property) =>
            type + (field.Type is FieldType.Array ? Identifier.PascalSingular(property) : property);
    }

    private static RecordModel? RecordIn(FieldType type) => type switch
    {
        FieldType.Object nested => nested.Record,
        FieldType.Array array => RecordIn(array.Element),
        _ => null,
    };
}
