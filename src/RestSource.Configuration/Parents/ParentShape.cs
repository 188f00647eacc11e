using RestSource.Configuration.Model;

namespace RestSource.Configuration.Parents;

/// <summary>What is known of the records of a parent, the fields that it includes from its own parent among them.</summary>
internal sealed class ParentShape(ResourceModel parent)
{
    private readonly FieldModel[] _fields =
    [
        // Read by the values of a request alone, a record has none of them.
        .. (parent.Parent?.Include ?? default).Select((field, index) =>
            new FieldModel(parent.Parent!.IncludedNames[index], field.Type ?? new FieldType.Scalar(ColumnType.Json), Nullable: true, Description: null)),
        .. parent.Record.Fields,
    ];

    /// <summary>Follows a path as far as the shape goes.</summary>
    public FoundField Find(EquatableArray<SelectorStep> steps)
    {
        IReadOnlyList<FieldModel> fields = _fields;
        FieldType? type = null;
        var nullable = false;
        foreach (var step in steps)
        {
            if (step is not SelectorStep.Name name || type is FieldType.Array or FieldType.Scalar { Type: ColumnType.Json })
            {
                return FoundField.Unknown;
            }

            if (type is not null)
            {
                fields = (type as FieldType.Object)?.Record.Fields ?? default;
            }

            if (fields.FirstOrDefault(field => field.Name == name.Value) is not { } field)
            {
                return FoundField.None(name.Value, [.. fields.Select(static field => field.Name)]);
            }

            type = field.Type;
            nullable |= field.Nullable;
        }

        return type is null ? FoundField.Unknown : new FoundField(type, nullable, Missing: null, []);
    }
}

/// <summary>What a path leads to in a known shape.</summary>
/// <param name="Type">The type there; <see langword="null"/> when the shape does not tell.</param>
/// <param name="Nullable">Something on the way may be null.</param>
/// <param name="Missing">The first name that the shape does not know.</param>
/// <param name="Known">The names that it knows in that place.</param>
internal sealed record FoundField(FieldType? Type, bool Nullable, string? Missing, IReadOnlyList<string> Known)
{
    /// <summary>The path leads beyond what the shape tells.</summary>
    public static readonly FoundField Unknown = new(Type: null, Nullable: true, Missing: null, []);

    public static FoundField None(string missing, IReadOnlyList<string> known) => new(Type: null, Nullable: true, missing, known);
}
