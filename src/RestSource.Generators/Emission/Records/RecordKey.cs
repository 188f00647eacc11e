using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Parents;
using RestSource.Generators.Naming;

namespace RestSource.Generators.Emission.Records;

/// <summary>A record's primary key as C#.</summary>
/// <param name="Type">Its type: a column's, or a tuple of several.</param>
/// <param name="Path">The members to join with the record: <c>Id</c>, <c>Owner.Id</c>, one for each column.</param>
internal sealed record RecordKey(string Type, IReadOnlyList<string> Path)
{
    /// <summary>The key of a resource's records, or <see langword="null"/> when it has none, or one that may be absent.</summary>
    public static RecordKey? Of(ResourceEmission emission) => Of(emission.Resource, emission.Record, emission.Parent?.Included);

    /// <inheritdoc cref="Of(ResourceEmission)"/>
    public static RecordKey? Of(ResourceModel resource, RecordNames names, IncludedNames? included) =>
        Of(resource.PrimaryKey.Select(name => Included(name, resource, included) ?? Column(name, resource.Record, names)).ToArray());

    /// <summary>The part of the key that tells apart records below one parent, as the server sends them: without what they have of it.</summary>
    public static RecordKey? WithoutParent(ResourceEmission emission) => Of(emission.Resource.PrimaryKey
        .Where(name => Included(name, emission.Resource, emission.Parent?.Included) is null)
        .Select(name => Column(name, emission.Resource.Record, emission.Record))
        .ToArray());

    private static RecordKey? Of((string Type, string Path)?[] columns)
    {
        if (columns.Length == 0 || columns.Any(static column => column is null))
        {
            return null;
        }

        var types = columns.Select(static column => column!.Value.Type).ToArray();
        return new RecordKey(
            types.Length == 1 ? types[0] : $"({string.Join(", ", types)})",
            columns.Select(static column => column!.Value.Path).ToArray());
    }

    /// <summary>The expression that takes the key from a record.</summary>
    /// <param name="record">What stands for the record, such as <c>record.</c>; empty inside the record itself.</param>
    public string Expression(string record = "")
    {
        var members = Path.Select(member => string.Format(System.Globalization.CultureInfo.InvariantCulture, member, record)).ToArray();
        return members.Length == 1 ? members[0] : $"({string.Join(", ", members)})";
    }

    // A record that was read by the values of a request alone has none of its parent's fields.
    private static (string Type, string Path)? Included(string name, ResourceModel resource, IncludedNames? names)
    {
        var index = names is null ? -1 : resource.Parent!.IncludedNames.ToList().IndexOf(name);
        if (index < 0)
        {
            return null;
        }

        var field = ParentFieldsSyntax.Field(resource.Parent!, index, names!);
        var member = $"{{0}}{ParentNaming.Property}?.{names!.Fields[index].Field.Property}";
        return field.Type switch
        {
            FieldType.Scalar { Type: ColumnType.Json } => ("string?", $"{member}{(field.Nullable ? "?" : string.Empty)}.GetRawText()"),
            FieldType.Scalar { Type: ColumnType.Binary } or not FieldType.Scalar => null,
            FieldType.Scalar scalar => ($"{ScalarType.Of(scalar.Type).CSharp}?", member),
        };
    }

    private static (string Type, string Path)? Column(string name, RecordModel record, RecordNames names)
    {
        for (var i = 0; i < record.Fields.Count; i++)
        {
            var field = record.Fields[i];
            if (field.Nullable)
            {
                continue;
            }

            if (field.Name == name && field.Type is FieldType.Scalar scalar)
            {
                return Scalar(scalar.Type, "{0}" + names.Fields[i].Property);
            }

            if (field.Type is FieldType.Object nested && Rest(name, field.Name) is { } rest
                && Column(rest, nested.Record, names.Fields[i].Record!) is { } inner)
            {
                return (inner.Type, inner.Path.Replace("{0}", $"{{0}}{names.Fields[i].Property}."));
            }
        }

        return null;
    }

    // owner.id, and dlt's owner__id.
    private static string? Rest(string path, string field) =>
        !path.StartsWith(field, StringComparison.Ordinal) ? null
        : path.Length > field.Length + 1 && path[field.Length] == '.' ? path.Substring(field.Length + 1)
        : string.CompareOrdinal(path, field.Length, "__", 0, 2) == 0 && path.Length > field.Length + 2 ? path.Substring(field.Length + 2)
        : null;

    // Keys compare by value; these two types do not.
    private static (string Type, string Path) Scalar(ColumnType type, string member) => type switch
    {
        ColumnType.Json => ("string", member + ".GetRawText()"),
        ColumnType.Binary => ("string", $"global::System.Convert.ToBase64String({member})"),
        _ => (ScalarType.Of(type).CSharp, member),
    };
}
