using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Loading;
using RestSource.Generators.Emission.Parents;
using RestSource.Generators.Naming;

namespace RestSource.Generators.Emission.Records;

/// <summary>One record on its way to C#: the resource's own, or one nested in it.</summary>
/// <param name="Source">The source it belongs to.</param>
/// <param name="Model">Its shape.</param>
/// <param name="Names">Its names.</param>
/// <param name="Summary">What its documentation says, as XML.</param>
/// <param name="Key">Its primary key, if it has one.</param>
/// <param name="KeyColumns">The config's names of the key's columns.</param>
internal sealed record RecordSyntax(
    SourceIdentity Source,
    RecordModel Model,
    RecordNames Names,
    string Summary,
    RecordKey? Key,
    IReadOnlyList<string> KeyColumns)
{
    /// <summary>Gets what is done about records that are not as declared.</summary>
    public SchemaContractModel Contract { get; init; } = SchemaContractModel.Evolve;

    /// <summary>Gets what it holds of the record of its parent, if anything.</summary>
    public ParentFieldsSyntax? Parent { get; init; }

    /// <summary>Gets where it goes when it is loaded; <see langword="null"/> when it is not taken apart, or nobody loads.</summary>
    public TableScope? Table { get; init; }

    /// <summary>Gets the fields that it reads from JSON: its columns, and what it holds of its parent.</summary>
    public IReadOnlyList<RecordColumn> ReadColumns => [.. Columns, .. Parent?.Columns ?? []];

    /// <summary>Gets the record's columns.</summary>
    public IReadOnlyList<RecordColumn> Columns { get; } = RecordColumn.Of(Model, Names);

    /// <summary>Gets a value indicating whether the record may turn out to be no object, and has a property for that.</summary>
    public bool MayBeBare => Model.Kind == RecordKind.Open && Columns.Count == 0;

    /// <summary>Gets a value indicating whether the record must remember which columns its JSON held.</summary>
    public bool RemembersPresence => Model.Kind != RecordKind.BareValue && Columns.Any(static column => column.Field.Nullable);

    /// <summary>The record of a resource.</summary>
    public static RecordSyntax Of(ResourceEmission resource) => new(
        resource.Source,
        resource.Resource.Record,
        resource.Record,
        $"One record of {DocText.Code(resource.Resource.Name)}{DocText.AfterColon(resource.Resource.Description)}",
        RecordKey.Of(resource),
        resource.Resource.PrimaryKey)
    {
        Contract = resource.Resource.Contract,
        Parent = ParentFieldsSyntax.Of(resource),
        Table = resource.Loads ? TableScope.Of(resource.Resource) : null,
    };

    /// <summary>The records that the columns hold, each followed by those inside it.</summary>
    public IEnumerable<RecordSyntax> Nested() =>
        from column in Columns
        where column.Names.Record is not null
        let nested = new RecordSyntax(
            Source,
            RecordIn(column.Field.Type),
            column.Names.Record!,
            $"{(column.Field.Type is FieldType.Array ? "An item of" : "The object in")} {DocText.Code(column.Field.Name)}{DocText.AfterColon(column.Field.Description)}",
            Key: null,
            KeyColumns: [])
        {
            Contract = Contract,
            Table = Table?.Within(column.Field),
        }
        from record in nested.Nested().Prepend(nested)
        select record;

    private static RecordModel RecordIn(FieldType type) => type switch
    {
        FieldType.Array array => RecordIn(array.Element),
        FieldType.Object nested => nested.Record,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type.GetType().Name, "Only objects and arrays of them hold records."),
    };
}
