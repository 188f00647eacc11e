using RestSource.Generators.Emission.Methods;
using RestSource.Generators.Emission.Processing;
using RestSource.Generators.Emission.Records;

namespace RestSource.Generators.Emission.Clients;

/// <summary>Emits the methods of a client that read all records, or all pages.</summary>
internal static class ReadMethodsEmitter
{
    private const string Sequence = "global::System.Collections.Generic.IAsyncEnumerable";
    private const string PagedRead = "global::RestSource.PagedRead";

    private static readonly Parameter Options = new(
        "global::RestSource.ReadOptions?", "options", "null", "How to go about the read; <see langword=\"null\"/> for the usual.");

    private static readonly Parameter ContinuationToken = new(
        "string?", "continuationToken", "null", "Where an earlier read stood; <see langword=\"null\"/> to begin at the first page.");

    /// <summary>Emits them.</summary>
    public static void Emit(CodeWriter writer, ResourceEmission resource, PageMethod method)
    {
        if (method.Parents.Count == 0)
        {
            EmitReadAll(writer, resource);
            writer.Blank();
        }

        EmitReadAllWithParams(writer, resource, method);
        writer.Blank();
        EmitReadPages(writer, resource, method);
    }

    // Takes a bare token, so that ReadAllAsync(cancellationToken) needs no name for it.
    private static void EmitReadAll(CodeWriter writer, ResourceEmission resource)
    {
        Parameter[] parameters = [Parameter.CancellationToken with { Default = null }];
        EmitDocs(writer, $"Reads every record of {DocText.Code(resource.Resource.Name)}, as the config says.", parameters, "The records, as their pages arrive.");
        EmitMethod(
            writer,
            $"{Sequence}<{resource.RecordType}> ReadAllAsync",
            parameters,
            $"{PagedRead}.RecordsAsync(ReadPagesAsync(cancellationToken: cancellationToken), cancellationToken)");
    }

    private static void EmitReadAllWithParams(CodeWriter writer, ResourceEmission resource, PageMethod method)
    {
        Parameter[] parameters = [.. method.Parents, .. method.Params, Options, Parameter.CancellationToken];
        EmitDocs(writer, $"Reads every record of {DocText.Code(resource.Resource.Name)}.", parameters, "The records, as their pages arrive.");
        EmitMethod(
            writer,
            $"{Sequence}<{resource.RecordType}> ReadAllAsync",
            parameters,
            CommaList.Of($"{PagedRead}.RecordsAsync(ReadPagesAsync(", parameters.Select(Pass), "), cancellationToken)"));
    }

    private static void EmitReadPages(CodeWriter writer, ResourceEmission resource, PageMethod method)
    {
        Parameter[] parameters = [.. method.Parents, ContinuationToken, .. method.Params, Options, Parameter.CancellationToken];
        EmitDocs(writer, $"Reads {DocText.Code(resource.Resource.Name)} page by page, from any page on.", parameters, "The pages, each with the token to go on after it.");
        EmitMethod(
            writer,
            $"{Sequence}<{PageMethod.PageOf(resource)}> ReadPagesAsync",
            parameters,
            CommaList.Of($"{PagedRead}.PagesAsync(", PagesArguments(resource, method), ")"));
    }

    private static IEnumerable<string> PagesArguments(ResourceEmission resource, PageMethod method)
    {
        yield return "resource: Resource";
        yield return "paginator: Paginator";
        yield return "fetch: " + CommaList.Of(
            "(position, token) => _api.GetPageAsync(",
            [
                .. method.Paginator.Positions.Select(static position => $"{position.Parameter.Name}: position.{position.Member}"),
                .. method.Parents.Select(Pass),
                .. method.Params.Select(Pass),
                "cancellationToken: token",
            ],
            ")");
        if (RecordKey.Of(resource) is { } key)
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

    private static string Pass(Parameter parameter) => $"{parameter.Name}: {parameter.Name}";

    private static void EmitDocs(CodeWriter writer, string summary, IEnumerable<Parameter> parameters, string returns) =>
        writer.Lines($"""
            {DocText.Summary(summary)}
            {Parameter.Docs(parameters)}
            /// <returns>{returns}</returns>
            """);

    private static void EmitMethod(CodeWriter writer, string signature, IEnumerable<Parameter> parameters, string expression)
    {
        writer.Lines(CommaList.Of($"public {signature}(", parameters.Select(static parameter => parameter.Declaration), ") =>"));
        using (writer.Indent())
        {
            writer.Lines(expression + ";");
        }
    }
}
