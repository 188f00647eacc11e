using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Methods;
using RestSource.Generators.Emission.Records;
using RestSource.Generators.Emission.Texts;
using RestSource.Generators.Naming;

namespace RestSource.Generators.Emission.Parents;

/// <summary>What a field of a parent's record adds to the methods of its child: a parameter.</summary>
internal static class ParentFieldEmitter
{
    /// <summary>The parameter: of the field's own type where that is known and never null.</summary>
    public static Parameter Parameter(string resource, ParentFieldModel field, ParentFieldNames names) => new(
        TypeOf(field, names), names.Parameter, Default: null, $"Field {DocText.Code(field.Path)} of the record of {DocText.Code(resource)} to read for.");

    /// <summary>The parameter's type.</summary>
    public static string TypeOf(ParentFieldModel field, ParentFieldNames names) =>
        field is { Nullable: false, Type: FieldType.Scalar { Type: not ColumnType.Json } scalar } && names.Member is not null
            ? ScalarType.Of(scalar.Type).CSharp
            : RequestTexts.RequestValue;
}
