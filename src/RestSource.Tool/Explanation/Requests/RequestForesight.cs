using RestSource.Configuration;
using RestSource.Configuration.Model;
using RestSource.Tool.Interpretation;
using RestSource.Tool.Settings;

namespace RestSource.Tool.Explanation.Requests;

/// <summary>Foresees the requests of a read: they are made as every read makes them, and an API that is none answers.</summary>
/// <param name="source">The source.</param>
/// <param name="given">What the command line says of settings.</param>
/// <param name="surroundings">Where the command runs.</param>
internal sealed class RequestForesight(SourceModel source, GivenSettings given, Surroundings surroundings)
{
    private static readonly ReadOptions InTurn = new() { Prefetch = 0, MaxConcurrency = 1 };

    /// <summary>Foresees them.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="pages">How many pages to look ahead.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="CommandFailure">A setting cannot be what it is used for.</exception>
    public async Task<ForeseenRequests> OfAsync(ResourceModel resource, int pages, CancellationToken cancellation)
    {
        var standIns = new StandIns();
        var model = WithoutJudgement(source);
        var api = new SyntheticApi([.. LineOf(model, resource.Name)], standIns);
        var settings = ForeseenSettings.Of(model, given, surroundings, standIns);
        await using var opened = InterpretedSource.Open(model, settings, new OpenOptions { PrimaryHandler = () => api });
        var read = 0;
        string? gap = null;
        try
        {
            await foreach (var page in opened.Resource(resource.Name).ReadPagesAsync(InTurn, cancellation))
            {
                if (++read == pages)
                {
                    break;
                }
            }
        }
        catch (RestSourceException failure)
        {
            gap = $"Then it fails: {standIns.Show(failure.Message.Split(Environment.NewLine)[0])}";
        }

        return new ForeseenRequests(
            [.. api.Requests.Select(request => request.Show(text => settings.Redact(standIns.Show(text))))],
            GoesOn: read == pages && resource.Endpoint.Paginator is not PaginatorModel.SinglePage,
            api.IsAtALoss ? "Which requests follow, only real answers can tell: none could be made up that fits the paths of the config."
            : resource.Endpoint.Paginator is PaginatorModel.Auto ? "Which requests follow, the first answer tells: no paginator is named."
            : gap);
    }

    private static IEnumerable<ResourceModel> LineOf(SourceModel source, string name)
    {
        var resource = source.Resources.First(each => each.Name == name);
        return (resource.Parent is { } parent ? LineOf(source, parent.Resource) : []).Append(resource);
    }

    /// <summary>Takes away what judges answers and what waits, and what only a program has: none of it changes what is asked for.</summary>
    private static SourceModel WithoutJudgement(SourceModel source) => source with
    {
        Client = source.Client with { RateLimit = null, Auth = source.Client.Auth is AuthModel.Custom ? null : source.Client.Auth },
        Resources = source.Resources.Select(static resource => resource with
        {
            PrimaryKey = default,
            Endpoint = resource.Endpoint with
            {
                Actions = default,
                Auth = resource.Endpoint.Auth is AuthModel.Custom ? new AuthModel.None() : resource.Endpoint.Auth,
                Incremental = resource.Endpoint.Incremental is { } cursor ? cursor with { OnMissing = MissingCursor.Include } : null,
            },
        }).ToEquatableArray(),
        Authenticators = default,
    };
}
