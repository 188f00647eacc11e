using RestSource.Configuration;
using RestSource.Generators.Emission.Hints;
using RestSource.Generators.Emission.Methods;
using RestSource.Generators.Emission.Texts;

namespace RestSource.Generators.Emission.Clients;

/// <summary>Spells what the config says of a resource as the runtime's description of it.</summary>
internal static class ResourceDescriptionEmitter
{
    /// <summary>The type.</summary>
    public const string Type = "global::RestSource.ResourceDescription";

    /// <summary>The expression.</summary>
    public static string Expression(ResourceEmission resource)
    {
        var model = resource.Resource;
        return CommaList.Of(
            $"new {Type}(",
            [
                $"source: {CSharpLiteral.Text(resource.Source.Name)}",
                $"name: {CSharpLiteral.Text(model.Name)}",
                $"path: {CSharpLiteral.Text(TextEmitter.AsWritten(model.Endpoint.Path))}",
                $"primaryKey: {Names(model.PrimaryKey)}",
                $"mergeKey: {Names(model.MergeKey)}",
                $"writeDisposition: global::RestSource.WriteDisposition.{model.WriteDisposition}",
            ],
            ")" + HintsEmitter.Initializer(model));
    }

    private static string Names(EquatableArray<string> names) => names.Count == 0
        ? "global::System.Array.Empty<string>()"
        : $"new string[] {{ {string.Join(", ", names.Select(CSharpLiteral.Text))} }}";
}
