using RestSource.Configuration.Model;
using RestSource.Testing.Answers;
using RestSource.Testing.Authentication;
using RestSource.Testing.Paging;
using RestSource.Testing.Serving;
using RestSource.Testing.Texts;

namespace RestSource.Testing.Loading;

/// <summary>Makes the resources of a mock server, parents before their children.</summary>
internal static class MockResources
{
    /// <summary>Makes them, in the order of the config.</summary>
    public static IReadOnlyList<MockResource> Of(LoadedSource source, MockSourceOptions options)
    {
        var models = source.Model.Resources.Where(RouteTable.IsServed).ToDictionary(static resource => resource.Name, StringComparer.Ordinal);
        var made = new Dictionary<string, MockResource>(StringComparer.Ordinal);
        return [.. models.Values.Select(Make)];

        MockResource Make(ResourceModel model)
        {
            if (made.TryGetValue(model.Name, out var before))
            {
                return before;
            }

            var parent = model.Parent is { } owner && models.TryGetValue(owner.Resource, out var above) ? Make(above) : null;
            var samples = source.SamplesOf(model);
            var isOne = new AnswerTemplate(model, samples).HoldsOneRecord;
            var records = samples.SelectMany(static sample => sample.Records).Select(SampleJson.Parse).ToList();
            return made[model.Name] = new MockResource(model, records, parent, isOne ? 1 : options.Records, options.Seed);
        }
    }

    /// <summary>Makes what answers for each.</summary>
    public static IReadOnlyDictionary<string, ResourceEndpoint> Endpoints(
        LoadedSource source, IReadOnlyList<MockResource> resources, MockSecrets secrets, AccessTokens tokens, Uri baseUrl, MockSourceOptions options) => resources.ToDictionary(
        static resource => resource.Name,
        resource =>
        {
            var endpoint = resource.Model.Endpoint;
            var template = new AnswerTemplate(resource.Model, source.SamplesOf(resource.Model));
            var authentication = AuthenticationCheck.Of(options.ChecksAuthentication ? endpoint.Auth ?? source.Model.Client.Auth : null, secrets, tokens);
            return new ResourceEndpoint(resource, authentication, template, PageResponder.Of(endpoint.Paginator, template, baseUrl), options.PageSize);
        },
        StringComparer.Ordinal);
}
