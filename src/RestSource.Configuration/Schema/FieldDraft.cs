using RestSource.Configuration.Model;

namespace RestSource.Configuration.Schema;

/// <summary>One field while columns and keys are laid over it: at first nothing is known of it.</summary>
internal sealed class FieldDraft(string name, FieldDraft? owner)
{
    private static readonly FieldType Unknown = new FieldType.Scalar(ColumnType.Json);

    private FieldType _type = Unknown;
    private bool _typeIsDeclared;
    private bool _nestingIsDeclared;
    private bool _nullable = true;
    private bool _nullableIsKnown;
    private bool _holdsKey;
    private string? _description;

    /// <summary>Gets the JSON name.</summary>
    public string Name => name;

    /// <summary>Gets the JSON names from the record down to this field, with dots between.</summary>
    public string Path => owner is null ? name : $"{owner.Path}.{name}";

    /// <summary>Gets the object in this field; <see langword="null"/> when it is not known to hold one.</summary>
    public RecordDraft? Nested { get; private set; }

    /// <summary>Gets a value indicating whether a column was laid over it.</summary>
    public bool IsDeclared { get; private set; }

    private FieldDraft? Owner => owner;

    /// <summary>Takes what samples and schemas show.</summary>
    public void Show(FieldModel field)
    {
        _type = field.Type;
        _nullable = field.Nullable;
        _nullableIsKnown = true;
        _description = field.Description;
        Nested = field.Type is FieldType.Object nested ? RecordDraft.Of(nested.Record, owner: this) : null;
    }

    /// <summary>Takes for granted that the field holds an object.</summary>
    /// <returns>The object; <see langword="null"/> when a column or the samples say that it is something else.</returns>
    public RecordDraft? Nest()
    {
        if (Nested is null && !_typeIsDeclared && _type is FieldType.Scalar { Type: ColumnType.Json })
        {
            Nested = new RecordDraft(owner: this);
        }

        _nestingIsDeclared = Nested is not null;
        return Nested;
    }

    /// <summary>Lays a column over the field: each hint that it has wins over the samples.</summary>
    /// <returns>Whether it goes together with the columns before.</returns>
    public bool TryDeclare(Column column)
    {
        IsDeclared = true;
        if (column.Type is { } type)
        {
            if (_nestingIsDeclared)
            {
                return false;
            }

            Become(type);
        }

        if (column.Nullable is { } nullable)
        {
            _nullable = nullable;
            _nullableIsKnown = true;
        }

        if (column.Nullable == false)
        {
            RequireUnknownOwners();
        }

        _description = column.Description ?? _description;
        return true;
    }

    /// <summary>Makes the field part of a key: it is always there, and one value.</summary>
    /// <returns>Whether it can be one; an object that has a key inside cannot.</returns>
    public bool TryBecomeKey()
    {
        if (_holdsKey)
        {
            return false;
        }

        _nullable = false;
        for (var holder = owner; holder is not null; holder = holder.Owner)
        {
            holder._nullable = false;
            holder._holdsKey = true;
        }

        Become((_type as FieldType.Scalar)?.Type ?? ColumnType.Json);
        return true;
    }

    /// <summary>The finished field.</summary>
    public FieldModel ToModel() => new(
        name,
        Nested is null ? _type : new FieldType.Object(Nested.ToModel(RecordKind.Object)),
        _nullable,
        _description);

    private void Become(ColumnType type)
    {
        _type = new FieldType.Scalar(type);
        _typeIsDeclared = true;
        Nested = null;
    }

    // A value that is never null cannot stand in an object that may be missing, unless someone says so.
    private void RequireUnknownOwners()
    {
        for (var holder = owner; holder is { _nullableIsKnown: false }; holder = holder.Owner)
        {
            holder._nullable = false;
        }
    }
}
