using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Methods;
using RestSource.Generators.Emission.Selectors;
using RestSource.Generators.Naming;

namespace RestSource.Generators.Emission.Parents;

/// <summary>Emits how a resource hangs on its parent, as the runtime's description of it.</summary>
internal static class ParentLinkEmitter
{
    /// <summary>The field of the client that holds it.</summary>
    public const string Field = "Parents";

    /// <summary>Emits the field.</summary>
    public static void Emit(CodeWriter writer, ResourceEmission resource, ParentModel model, ParentNames names)
    {
        var record = resource.Source.Qualified(names.Resource.Record);
        var type = $"global::RestSource.Parents.ParentLink<{record}>";
        writer.Lines(CommaList.Of(
            $"private static readonly {type} {Field} = new {type}(",
            [
                "resource: Resource",
                $"parent: {resource.Source.Qualified(names.Resource.Client)}.Resource",
                CommaList.Of(
                    $"fields: new global::RestSource.Parents.ParentField<{record}>[]\n{{",
                    model.Fields.Select((field, index) => FieldOf(record, field, names.Fields[index], IsInPath(resource, field))),
                    "\n}"),
                .. resource.ParentKey is { } key ? [$"keyOf: static record => {key}"] : Array.Empty<string>(),
                .. Included(record, model, names) is { Length: > 0 } included
                    ? [CommaList.Of($"included: new global::RestSource.Parents.IncludedField<{record}>[]\n{{", included, "\n}")]
                    : Array.Empty<string>(),
                .. model.SkipsMissing ? ["skipsMissing: true"] : Array.Empty<string>(),
            ],
            ");"));
    }

    private static string FieldOf(string record, ParentFieldModel field, ParentFieldNames names, bool isInPath)
    {
        var path = CSharpLiteral.Text(field.Path);
        var place = isInPath ? ", inPath: true" : string.Empty;
        return names.Member is { } member
            ? $"new global::RestSource.Parents.ParentField<{record}>({path}, static record => record.{member}{place})"
            : $"global::RestSource.Parents.ParentValue.At<{record}>({path}, {SelectorEmitter.Expression(field.Selector)}{place})";
    }

    /// <summary>The included fields that a record may lack; a column that is never null is always there.</summary>
    private static string[] Included(string record, ParentModel model, ParentNames names) =>
    [
        .. model.Include
            .Where((field, index) => field.Nullable || names.Included!.Fields[index].Member is null)
            .Select(field => $"global::RestSource.Parents.ParentValue.Included<{record}>({CSharpLiteral.Text(field.Path)}, {SelectorEmitter.Expression(field.Selector)})"),
    ];

    private static bool IsInPath(ResourceEmission resource, ParentFieldModel field) =>
        resource.Resource.Endpoint.Path.Parts.Contains(field.PartOf(resource.Resource.Parent!.Resource));
}
