using RestSource.Configuration;
using RestSource.Configuration.Model;

namespace RestSource.Generators.Tests;

/// <summary>Models as a config would bind to, for tests that begin behind the config compiler.</summary>
internal static class Models
{
    public static SourceModel Source(string name, params ResourceModel[] resources) => new(
        name,
        Description: null,
        new ClientModel(TextModel.Of("https://api.example.com"), default, Auth: null, default),
        resources.ToEquatableArray(),
        Secrets: default,
        Settings: default);

    public static ResourceModel Resource(string name, params FieldModel[] fields) => new(
        name,
        RecordName: null,
        Description: null,
        new EndpointModel(
            TextModel.Of("/" + name),
            EndpointMethod.Get,
            Headers: default,
            Params: default,
            DataSelector: null,
            MissingDataIsError: false,
            new PaginatorModel.SinglePage(),
            RetryModel.Default),
        Record(fields),
        PrimaryKey: default,
        MergeKey: default,
        Configuration.Model.WriteDisposition.Append);

    public static RecordModel Record(params FieldModel[] fields) => new(RecordKind.Object, fields.ToEquatableArray());

    public static FieldModel Field(string name, ColumnType type, bool nullable = false) => Field(name, new FieldType.Scalar(type), nullable);

    public static FieldModel Field(string name, FieldType type, bool nullable = false) => new(name, type, nullable, Description: null);

    public static FieldType Scalar(ColumnType type) => new FieldType.Scalar(type);

    public static FieldType Object(params FieldModel[] fields) => new FieldType.Object(Record(fields));

    public static FieldType Array(FieldType element, bool elementNullable = false) => new FieldType.Array(element, elementNullable);

    public static EquatableArray<T> List<T>(params T[] items)
        where T : IEquatable<T> => items.ToEquatableArray();
}
