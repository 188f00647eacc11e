using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Methods;
using RestSource.Generators.Emission.Paginators;
using RestSource.Generators.Emission.Resilience;
using RestSource.Generators.Emission.ResponseActions;
using RestSource.Generators.Emission.Selectors;
using RestSource.Generators.Emission.Texts;

namespace RestSource.Generators.Emission.Clients;

/// <summary>Emits config key <c>endpoint</c> as the runtime's description of it.</summary>
internal static class EndpointEmitter
{
    private const string Type = "global::RestSource.Http.ResourceEndpoint";

    /// <summary>Emits the field <c>Endpoint</c>.</summary>
    public static void Emit(CodeWriter writer, ResourceEmission resource)
    {
        var endpoint = resource.Resource.Endpoint;
        var paginator = PaginatorEmitter.Of(endpoint.Paginator);
        var selectors = CommaList.Of(
            "page: new global::RestSource.Json.PageSelectors(",
            [
                $"records: {SelectorEmitter.Expression(endpoint.DataSelector)}",
                $"total: {SelectorEmitter.Expression(paginator.TotalPath)}",
                $"hasMore: {SelectorEmitter.Expression(paginator.HasMorePath)}",
                $"missingDataIsError: {CSharpLiteral.Boolean(endpoint.MissingDataIsError)}",
                .. paginator.DetectsPaging ? ["detectsPaging: true"] : Array.Empty<string>(),
                .. paginator.NextPath is { } next ? [$"next: {SelectorEmitter.Expression(next)}"] : Array.Empty<string>(),
                .. BodyMayBeRecord(endpoint) ? ["bodyMayBeRecord: true"] : Array.Empty<string>(),
            ],
            ")");
        writer.Lines(CommaList.Of(
            $"private static readonly {Type} Endpoint = new {Type}(",
            [
                $"resource: {resource.Source.Qualified(resource.Names.Client)}.Resource",
                $"method: global::System.Net.Http.HttpMethod.{endpoint.Method}",
                $"path: {CSharpLiteral.Text(TextEmitter.AsWritten(endpoint.Path))}",
                selectors,
                $"retry: {RetryPolicyEmitter.Expression(endpoint.Retry)}",
                .. paginator.NextReader is { } reader ? [$"next: {reader}"] : Array.Empty<string>(),
            ],
            Closing(endpoint)));
    }

    private static string Closing(EndpointModel endpoint) => endpoint.Actions.Count == 0
        ? ");"
        : CommaList.Of(")\n{", [$"Actions = {ResponseActionEmitter.Expression(endpoint.Actions)}"], "\n};");

    /// <summary>Where pages follow each other a list is due; an answer that stands alone may be one record.</summary>
    private static bool BodyMayBeRecord(EndpointModel endpoint) =>
        endpoint is { DataSelector: null, Paginator: PaginatorModel.SinglePage or PaginatorModel.Auto };
}
