namespace RestSource.Configuration.Model;

/// <summary>The shape of a record or of an object inside one.</summary>
/// <param name="Kind">Where the shape comes from.</param>
/// <param name="Fields">The known fields in their order: the sample's first, then those that only <c>columns</c> names.</param>
public sealed record RecordModel(RecordKind Kind, EquatableArray<FieldModel> Fields);

/// <summary>What is known of a record.</summary>
public enum RecordKind
{
    /// <summary>An object whose fields are declared; others are kept as additional ones.</summary>
    Object,

    /// <summary>A bare scalar or array: <see cref="RecordModel.Fields"/> has one field, named <c>value</c>.</summary>
    BareValue,

    /// <summary>Nothing but the keys is declared: the record may turn out to be an object or a bare value.</summary>
    Open,
}

/// <summary>One field of a record.</summary>
/// <param name="Name">The JSON name, as it stands in the API's answers.</param>
/// <param name="Type">Its type.</param>
/// <param name="Nullable">It may be null or absent.</param>
/// <param name="Description">The config's own words about it, or <see langword="null"/>.</param>
public sealed record FieldModel(string Name, FieldType Type, bool Nullable, string? Description);

/// <summary>The type of a field.</summary>
public abstract record FieldType
{
    private FieldType()
    {
    }

    /// <summary>A value of one of the column types.</summary>
    public sealed record Scalar(ColumnType Type) : FieldType;

    /// <summary>A nested object.</summary>
    public sealed record Object(RecordModel Record) : FieldType;

    /// <summary>An array.</summary>
    /// <param name="Element">The type of its items.</param>
    /// <param name="ElementNullable">An item may be null.</param>
    public sealed record Array(FieldType Element, bool ElementNullable) : FieldType;
}

/// <summary>Config key <c>data_type</c> of a column.</summary>
public enum ColumnType
{
    /// <summary><c>text</c>.</summary>
    Text,

    /// <summary><c>bigint</c>: a whole number of 64 bits.</summary>
    BigInt,

    /// <summary><c>double</c>.</summary>
    Double,

    /// <summary><c>decimal</c> and <c>wei</c>: an exact decimal number.</summary>
    Decimal,

    /// <summary><c>bool</c>.</summary>
    Bool,

    /// <summary><c>timestamp</c>: a point in time.</summary>
    Timestamp,

    /// <summary><c>date</c>.</summary>
    Date,

    /// <summary><c>time</c>.</summary>
    Time,

    /// <summary><c>binary</c>: bytes, base64 in JSON.</summary>
    Binary,

    /// <summary><c>json</c>: any JSON value, kept as it is.</summary>
    Json,
}
