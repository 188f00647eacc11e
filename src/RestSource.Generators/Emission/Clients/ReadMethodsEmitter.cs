using RestSource.Generators.Emission.Incremental;
using RestSource.Generators.Emission.Methods;
using RestSource.Generators.Emission.Parents;
using RestSource.Generators.Emission.Processing;
using RestSource.Generators.Emission.Records;
using static RestSource.Generators.Emission.Clients.ReadMethodSyntax;

namespace RestSource.Generators.Emission.Clients;

/// <summary>Emits the methods of a client that read all records, or all pages.</summary>
internal static class ReadMethodsEmitter
{
    /// <summary>Emits them.</summary>
    public static void Emit(CodeWriter writer, ResourceEmission resource, PageMethod method)
    {
        EmitReadAll(writer, resource);
        writer.Blank();
        if (resource.Resource.Parent is not null)
        {
            ParentReadEmitter.Emit(writer, resource, method);
            writer.Blank();
        }

        EmitReadAllWithParams(writer, resource, method);
        writer.Blank();
        EmitReadPages(writer, resource, method);
        if (ReadContext.Parameters(resource).Length > 0)
        {
            writer.Blank();
            EmitReadPagesWithin(writer, resource, method);
        }
    }

    // Takes a bare token, so that ReadAllAsync(cancellationToken) needs no name for it.
    private static void EmitReadAll(CodeWriter writer, ResourceEmission resource) => ReadMethodSyntax.Emit(
        writer,
        $"Reads every record of {DocText.Code(resource.Resource.Name)}, as the config says.",
        $"public {Sequence}<{resource.RecordType}> ReadAllAsync",
        [Parameter.CancellationToken with { Default = null }],
        "The records, as their pages arrive.",
        $"{PagedRead}.RecordsAsync(ReadPagesAsync(options: {PagedRead}.ForRecords(null), cancellationToken: cancellationToken), cancellationToken)");

    private static void EmitReadAllWithParams(CodeWriter writer, ResourceEmission resource, PageMethod method)
    {
        Parameter[] parameters = [.. method.Parents, .. Bounds(resource), .. method.Params, Options, Parameter.CancellationToken];
        ReadMethodSyntax.Emit(
            writer,
            $"Reads every record of {DocText.Code(resource.Resource.Name)}{Below(resource)}.",
            $"public {Sequence}<{resource.RecordType}> ReadAllAsync",
            parameters,
            "The records, as their pages arrive.",
            RecordsOf(parameters));
    }

    private static void EmitReadPages(CodeWriter writer, ResourceEmission resource, PageMethod method) => ReadMethodSyntax.Emit(
        writer,
        $"Reads {DocText.Code(resource.Resource.Name)}{Below(resource)} page by page, from any page on.",
        $"public {Sequence}<{PageMethod.PageOf(resource)}> ReadPagesAsync",
        [.. method.Parents, ContinuationToken, .. Bounds(resource), .. method.Params, Options, Parameter.CancellationToken],
        "The pages, each with the token to go on after it.",
        IncrementalReadEmitter.Within(
            resource,
            ReadContext.Parameters(resource).Length == 0 ? Pages(resource, method) : WithinCall(resource, method),
            IsWhole(resource)));

    private static string WithinCall(ResourceEmission resource, PageMethod method) =>
        CommaList.Of($"{ReadContext.Method}(", [.. ReadContext.WithoutParent(resource), .. WithinParameters(method).Select(Pass)], ")");

    private static void EmitReadPagesWithin(CodeWriter writer, ResourceEmission resource, PageMethod method)
    {
        Parameter[] parameters = [.. ReadContext.Parameters(resource), .. WithinParameters(method).Select(static parameter => parameter with { Default = null })];
        writer.Lines(CommaList.Of(
            $"private {Sequence}<{PageMethod.PageOf(resource)}> {ReadContext.Method}(", parameters.Select(static parameter => parameter.Declaration), ") =>"));
        using (writer.Indent())
        {
            writer.Lines(Pages(resource, method) + ";");
        }
    }

    private static Parameter[] WithinParameters(PageMethod method) =>
        [.. method.Parents, ContinuationToken, .. method.Params, Options, Parameter.CancellationToken];

    private static string Pages(ResourceEmission resource, PageMethod method) =>
        CommaList.Of($"{PagedRead}.PagesAsync(", PagesArguments(resource, method), ")");

    // What is below one parent is not the whole resource: its end is not where the next read begins.
    private static bool IsWhole(ResourceEmission resource) => resource.Resource.Parent is null;

    private static IReadOnlyList<Parameter> Bounds(ResourceEmission resource) => IncrementalParameters.Bounds(resource, IsWhole(resource));

    private static string Below(ResourceEmission resource) =>
        resource.Resource.Parent is { } parent ? $" below one record of {DocText.Code(parent.Resource)}" : string.Empty;

    private static IEnumerable<string> PagesArguments(ResourceEmission resource, PageMethod method)
    {
        yield return "resource: Resource";
        yield return "paginator: Paginator";
        yield return "fetch: " + CommaList.Of(
            $"(position, token) => {resource.Source.Qualified(resource.Names.Api)}.For(_api, options).GetPageAsync(",
            [
                .. method.Paginator.Positions.Select(static position => $"{position.Parameter.Name}: position.{position.Member}"),
                .. method.Parents.Select(Pass),
                .. IncrementalReadEmitter.Arguments(resource, method),
                .. method.Params.Select(Pass),
                "cancellationToken: token",
            ],
            ")");
        if (RecordKey.WithoutParent(resource) is { } key)
        {
            yield return $"keyOf: static record => {key.Expression("record.")}";
        }

        yield return "continuationToken: continuationToken";
        yield return "options: options";
        yield return "logger: _logger";
        if (StagesEmitter.Expression(resource) is { } stages)
        {
            yield return $"stages: {stages}";
        }

        yield return "cancellationToken: cancellationToken";
    }
}
