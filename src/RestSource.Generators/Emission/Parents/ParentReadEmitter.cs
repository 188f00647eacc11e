using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Clients;
using RestSource.Generators.Emission.Incremental;
using RestSource.Generators.Emission.Methods;
using RestSource.Generators.Emission.Texts;
using RestSource.Generators.Naming;
using static RestSource.Generators.Emission.Clients.ReadMethodSyntax;

namespace RestSource.Generators.Emission.Parents;

/// <summary>Emits the methods of a child's client that read below all records of the parent.</summary>
/// <remarks>Options come before params, so that <c>ReadAllAsync("abc")</c> means the parent's key and never a param.</remarks>
internal static class ParentReadEmitter
{
    private const string Namespace = "global::RestSource.Parents";

    /// <summary>Emits them.</summary>
    public static void Emit(CodeWriter writer, ResourceEmission resource, PageMethod method)
    {
        var parent = resource.Resource.Parent!;
        EmitReadAll(writer, resource, method, parent);
        writer.Blank();
        EmitReadPages(writer, resource, method, parent);
        writer.Blank();
        EmitBelow(writer, resource, method, parent);
    }

    private static void EmitReadAll(CodeWriter writer, ResourceEmission resource, PageMethod method, ParentModel parent)
    {
        Parameter[] parameters = [Options, .. IncrementalParameters.Bounds(resource, isWhole: true), .. method.Params, Parameter.CancellationToken];
        ReadMethodSyntax.Emit(
            writer,
            $"Reads the records of {DocText.Code(resource.Resource.Name)} below every record of {DocText.Code(parent.Resource)}.",
            $"public {Sequence}<{resource.RecordType}> ReadAllAsync",
            parameters,
            "The records, in the parents' order, as their pages arrive.",
            RecordsOf(parameters));
    }

    private static void EmitReadPages(CodeWriter writer, ResourceEmission resource, PageMethod method, ParentModel parent) => ReadMethodSyntax.Emit(
        writer,
        $"Reads {DocText.Code(resource.Resource.Name)} page by page below every record of {DocText.Code(parent.Resource)}, from any page on.",
        $"public {Sequence}<{PageMethod.PageOf(resource)}> ReadPagesAsync",
        [ContinuationToken, Options, .. IncrementalParameters.Bounds(resource, isWhole: true), .. method.Params, Parameter.CancellationToken],
        "The pages, in the parents' order, each with the token to go on after it.",
        IncrementalReadEmitter.Within(resource, CommaList.Of(
            $"{Namespace}.ParentRead.PagesAsync<{resource.Source.Qualified(resource.Parent!.Resource.Record)}, {resource.RecordType}>(",
            [
                $"link: {ParentLinkEmitter.Field}",
                "parents: (token, part, stop) => _parent.ReadPagesAsync(continuationToken: token, options: part, cancellationToken: stop)",
                "children: " + CommaList.Of(
                    "(parent, token, part, stop) => ReadPagesBelowAsync(",
                    [.. WindowArgument(resource), "parent: parent", "continuationToken: token", .. method.Params.Select(Pass), "options: part", "cancellationToken: stop"],
                    ")"),
                "continuationToken: continuationToken",
                "options: options",
                "logger: _logger",
                "cancellationToken: cancellationToken",
            ],
            ")"),
            isWhole: true));

    private static void EmitBelow(CodeWriter writer, ResourceEmission resource, PageMethod method, ParentModel parent)
    {
        var names = resource.Parent!;
        Parameter[] rest = [ContinuationToken, .. method.Params, Options, Parameter.CancellationToken];
        writer.Lines(CommaList.Of(
            $"private {Sequence}<{PageMethod.PageOf(resource)}> ReadPagesBelowAsync(",
            [
                .. resource.Resource.Endpoint.Incremental is null ? Array.Empty<string>() : [IncrementalReadEmitter.Window(resource).Declaration],
                $"{Namespace}.ParentRecord<{resource.Source.Qualified(names.Resource.Record)}> parent",
                .. rest.Select(static parameter => parameter.Declaration),
            ],
            ") =>"));
        using (writer.Indent())
        {
            writer.Lines(CommaList.Of(
                ReadContext.Parameters(resource).Length == 0 ? "ReadPagesAsync(" : $"{ReadContext.Method}(",
                [
                    .. ReadContext.OfParent(resource, "parent.Record"),
                    .. method.Parents.Select((parameter, index) => $"{parameter.Name}: {ValueOf(parent.Fields[index], names.Fields[index], index)}"),
                    .. rest.Select(Pass),
                ],
                ");"));
        }
    }

    /// <summary>The range that an incremental read goes through below all parents.</summary>
    public static string[] WindowArgument(ResourceEmission resource) => resource.Resource.Endpoint.Incremental is null ? [] : ["window: window"];

    /// <summary>A field that is always there comes from the record with its type; of others the runtime has made sure.</summary>
    private static string ValueOf(ParentFieldModel field, ParentFieldNames names, int index) =>
        ParentFieldEmitter.TypeOf(field, names) == RequestTexts.RequestValue ? $"parent[{CSharpLiteral.Number(index)}]" : $"parent.Record.{names.Member}";
}
