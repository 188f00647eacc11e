using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>Completes an <c>endpoint</c>: what it leaves open comes from the client, else from the format's own rules.</summary>
internal static class EndpointBinder
{
    private static readonly SelectorModel Root = new("$", default);

    /// <param name="settings">What the endpoint says, defaults merged in.</param>
    /// <param name="name">The resource's name: the path of an endpoint that gives none.</param>
    /// <param name="client">Fills what is left open.</param>
    /// <param name="samples">Whole answers of the API, read only when they are asked for.</param>
    /// <param name="diagnostics">Takes the mistakes.</param>
    public static EndpointModel Bind(EndpointSettings settings, JsonStringNode name, ClientSettings client, IEnumerable<JsonNode> samples, DiagnosticBag diagnostics)
    {
        var path = settings.Path ?? name;
        var pathBinder = new PathBinder(settings.Params, settings.Scope);
        var boundPath = pathBinder.Bind(path);
        ReportUnused(settings.Params.Resolves, pathBinder, diagnostics);
        var isSingleEntity = SingleEntity.IsAt(path.Value);
        var paginator = settings.Paginator ?? (isSingleEntity ? new PaginatorModel.SinglePage() : client.Paginator) ?? new PaginatorModel.Auto();
        if (paginator is PaginatorModel.Auto auto)
        {
            paginator = AutoPaginatorBinder.Resolve(auto, client.Paginator, samples, name, diagnostics);
        }

        BodyTargets.Check(settings.Body, paginator, diagnostics);
        return new EndpointModel(
            Path: boundPath,
            Method: settings.Method,
            Headers: settings.Headers,
            Params: settings.Params.Params
                .Where(param => !pathBinder.Bound.Contains(param.Key) && !Writes(paginator, param.Model.Name.Literal))
                .Select(static param => param.Model)
                .ToEquatableArray(),
            DataSelector: settings.DataSelector ?? (isSingleEntity ? Root : null),
            MissingDataIsError: settings.MissingDataIsError,
            Paginator: paginator,
            Retry: settings.Retry ?? client.Retry ?? RetryModel.Default)
        {
            Actions = settings.Actions,
            Auth = settings.Auth == (client.Model.Auth ?? new AuthModel.None()) ? null : settings.Auth,
            Body = settings.Body?.Model,
            Incremental = settings.Incremental?.Model,
        };
    }

    private static void ReportUnused(IEnumerable<BoundResolve> resolves, PathBinder path, DiagnosticBag diagnostics)
    {
        foreach (var resolve in resolves.Where(resolve => !path.Bound.Contains(resolve.Name)))
        {
            diagnostics.Report(ParentRules.UnusedResolve, resolve.NameSpan, resolve.Name);
        }
    }

    /// <summary>A param that the paginator writes is not sent as the config gives it.</summary>
    private static bool Writes(PaginatorModel paginator, string? param) =>
        paginator.Targets.Any(target => target.Kind == RequestTargetKind.Query && target.Name == param);
}
