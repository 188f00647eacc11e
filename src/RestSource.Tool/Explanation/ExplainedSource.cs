using RestSource.Configuration.Model;
using RestSource.Tool.Explanation.Words;

namespace RestSource.Tool.Explanation;

/// <summary>What a config says of its source.</summary>
/// <param name="Name">The source's name.</param>
/// <param name="Description">The config's own words about it, or <see langword="null"/>.</param>
/// <param name="BaseUrl">Where paths are joined to.</param>
/// <param name="Auth">How requests prove who sends them.</param>
/// <param name="RateLimit">How much of the API's time it takes.</param>
/// <param name="Retries">When requests are sent again, and for which resources where they differ.</param>
/// <param name="Needs">The secrets and settings that run time gives.</param>
/// <param name="Resources">The resources, each before those that hang on it.</param>
internal sealed record ExplainedSource(
    string Name,
    string? Description,
    string BaseUrl,
    string Auth,
    string RateLimit,
    IReadOnlyList<string> Retries,
    IReadOnlyList<string> Needs,
    IReadOnlyList<ExplainedResource> Resources)
{
    /// <summary>Looks at a source.</summary>
    public static ExplainedSource Of(SourceModel source) => new(
        source.Name,
        source.Description,
        TextWords.Of(source.Client.BaseUrl),
        AuthWords.Of(source.Client.Auth),
        RateLimitWords.Of(source.Client.RateLimit),
        RetriesOf(source),
        [.. source.Secrets.Select(static name => $"secrets.{name}"), .. source.Settings.Select(static name => $"config.{name}"), .. source.Authenticators.Select(static name => $"authenticator {name}")],
        [.. InOrder(source, parent: null).Select(ExplainedResource.Of)]);

    /// <summary>Names a resource after its ancestors, the eldest first; or all of them, each before those that hang on it.</summary>
    /// <param name="resource">The resource; <see langword="null"/> for all.</param>
    public IReadOnlyList<string> LineOf(string? resource)
    {
        if (resource is null)
        {
            return [.. Resources.Select(static each => each.Name)];
        }

        return Resources.First(each => each.Name == resource).Parent is { } parent ? [.. LineOf(parent), resource] : [resource];
    }

    private static IEnumerable<ResourceModel> InOrder(SourceModel source, string? parent) => source.Resources
        .Where(resource => resource.Parent?.Resource == parent)
        .SelectMany(resource => InOrder(source, resource.Name).Prepend(resource));

    private static string[] RetriesOf(SourceModel source)
    {
        var groups = source.Resources.GroupBy(static resource => resource.Endpoint.Retry).ToArray();
        return [.. groups.Select(group => groups.Length == 1
            ? RetryWords.Of(group.Key)
            : $"{string.Join(", ", group.Select(static resource => resource.Name))}: {RetryWords.Of(group.Key)}")];
    }
}
