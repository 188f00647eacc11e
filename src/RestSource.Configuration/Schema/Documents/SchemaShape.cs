using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Schema.Documents;

/// <summary>Turns schemas into shapes. What has no end, or several shapes, is kept as JSON.</summary>
internal sealed class SchemaShape(SchemaFile file, CancellationToken cancellationToken)
{
    /// <summary>Objects and arrays nested deeper are kept as JSON: a compiler must not run out of stack.</summary>
    private const int MaximumDepth = 16;

    /// <summary>Objects met after so many fields are kept as JSON: schemas that share schemas can unfold without measure.</summary>
    private const int MaximumFields = 2_000;

    private static readonly FieldType Json = new FieldType.Scalar(ColumnType.Json);

    private readonly HashSet<JsonObjectNode> _open = [];
    private int _depth;
    private int _fields;

    /// <summary>The shape of the records that a schema describes; those of an array are its items.</summary>
    /// <returns><see langword="null"/> when the schema leaves it open.</returns>
    public RecordModel? RecordOf(JsonNode schema)
    {
        var view = View([schema]);
        return TypeOf(view) switch
        {
            FieldType.Object nested => nested.Record,
            FieldType.Array { Element: FieldType.Object nested } => nested.Record,
            FieldType.Array array => Bare(array.Element, array.ElementNullable),
            FieldType.Scalar { Type: ColumnType.Json } => null,
            var scalar => Bare(scalar, view.IsNullable),
        };
    }

    private static RecordModel? Bare(FieldType type, bool nullable) => type == Json
        ? null
        : new RecordModel(
            RecordKind.BareValue,
            new[] { new FieldModel(ShapeInference.BareField, type, nullable, Description: null) }.ToEquatableArray());

    private SchemaView View(IEnumerable<JsonNode> schemas) => new(SchemaParts.Of(schemas, file));

    private (FieldType Type, bool Nullable) Describe(IEnumerable<JsonNode> schemas) => Describe(View(schemas));

    private (FieldType Type, bool Nullable) Describe(SchemaView schema)
    {
        var alternatives = schema.Alternatives.Select(alternative => View([alternative])).ToList();
        var isNullable = schema.IsNullable || schema.IsNull || SaysNothing(schema) || alternatives.Any(static each => each.IsNullable || each.IsNull);
        return (TypeOf(schema), isNullable);
    }

    private FieldType TypeOf(SchemaView schema)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_depth == MaximumDepth || schema.Parts.Any(_open.Contains))
        {
            return Json;
        }

        _depth++;
        var type = NestedTypeOf(schema);
        _depth--;
        return type;
    }

    /// <summary>Goes into what some parts declare. Only these are met again if there is no end: a base that many schemas share is not.</summary>
    private T Inside<T>(IEnumerable<JsonObjectNode> parts, Func<T> describe)
    {
        var opened = parts.Where(_open.Add).ToList();
        var inner = describe();
        _open.ExceptWith(opened);
        return inner;
    }

    private FieldType NestedTypeOf(SchemaView schema)
    {
        if (IsOneOf(schema.Types, "object") && schema.Properties.Any())
        {
            return _fields >= MaximumFields ? Json : new FieldType.Object(ObjectOf(schema));
        }

        if (IsOneOf(schema.Types, "array") && (schema.Items is not null || schema.Types.Count > 0))
        {
            var (element, nullable) = schema.Items is { } items ? Inside(Having(schema, "items"), () => Describe([items])) : (Json, true);
            return new FieldType.Array(element, nullable);
        }

        return ScalarSchema.TypeOf(schema) is not ColumnType.Json and var scalar ? new FieldType.Scalar(scalar) : AlternativeOf(schema);
    }

    private RecordModel ObjectOf(SchemaView schema)
    {
        var required = schema.Required;
        var fields = new List<FieldModel>();
        foreach (var property in schema.Properties)
        {
            var view = View(property.Select(static declared => declared.Schema));
            if (!view.IsWriteOnly)
            {
                _fields++;
                var (type, nullable) = Inside(property.Select(static declared => declared.Part), () => Describe(view));
                fields.Add(new FieldModel(property.Key, type, nullable || !required.Contains(property.Key), view.Description));
            }
        }

        return new RecordModel(RecordKind.Object, fields.ToEquatableArray());
    }

    /// <summary>One alternative beside null is the value's type, and so is the scalar type that all have.</summary>
    private FieldType AlternativeOf(SchemaView schema)
    {
        var alternatives = schema.Alternatives.Select(alternative => View([alternative])).Where(static each => !each.IsNull).ToList();
        if (alternatives.Count == 1)
        {
            return Inside(Having(schema, "oneOf", "anyOf"), () => TypeOf(alternatives[0]));
        }

        var scalars = alternatives.Select(ScalarSchema.TypeOf).Distinct().ToList();
        return scalars.Count == 1 ? new FieldType.Scalar(scalars[0]) : Json;
    }

    private static IEnumerable<JsonObjectNode> Having(SchemaView schema, params string[] keys) =>
        schema.Parts.Where(part => keys.Any(key => part.Find(key) is not null));

    private static bool IsOneOf(IReadOnlyList<string> types, string name) => types.Count == 0 || (types.Count == 1 && types[0] == name);

    private static bool SaysNothing(SchemaView schema) =>
        schema.Types.Count == 0 && schema.Enumeration.Count == 0 && schema.Items is null && schema.Alternatives.Count == 0 && !schema.Properties.Any();
}
