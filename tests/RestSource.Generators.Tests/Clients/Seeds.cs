using RestSource.Configuration;
using RestSource.Configuration.Model;

namespace RestSource.Generators.Tests.Clients;

/// <summary>Models of the configs that users begin with.</summary>
internal static class Seeds
{
    /// <summary>An API key in the query, an offset resource and a single page.</summary>
    public static SourceModel Analytics { get; } = Of("analytics", Projects, Models.Resource("issue_fields", Models.Field("name", ColumnType.Text)));

    /// <summary>A resource by offset, keyed, with static params of the usual types.</summary>
    public static ResourceModel Projects => Resource(
        new ParamModel("status", new ParamValue.Text(TextModel.Of("open"))),
        new ParamModel("per", new ParamValue.Integer(5)),
        new ParamModel("tags", new ParamValue.List(new ParamValue[] { Text("a"), Text("b") }.ToEquatableArray())));

    /// <summary>A resource by offset, keyed, with params.</summary>
    public static ResourceModel Resource(params ParamModel[] parameters)
    {
        var resource = Models.Resource("projects", Models.Field("id", ColumnType.BigInt));
        return resource with
        {
            PrimaryKey = List("id"),
            WriteDisposition = Configuration.Model.WriteDisposition.Merge,
            Endpoint = resource.Endpoint with
            {
                Path = TextModel.Of("/v1/projects"),
                Params = parameters.ToEquatableArray(),
                DataSelector = Selector("data"),
                Paginator = Offset(limit: 100),
                Retry = RetryModel.Default with { StatusCodes = List(429, 500), MaxRetries = 3 },
            },
        };
    }

    public static PaginatorModel.Offset Offset(int limit) => new(
        limit,
        InitialOffset: 0,
        new RequestTarget(RequestTargetKind.Query, "offset"),
        new RequestTarget(RequestTargetKind.Query, "limit"),
        Selector("total"),
        TotalIsRequired: false,
        MaximumOffset: null,
        StopAfterEmptyPage: true,
        HasMorePath: null,
        MaxPages: null);

    /// <summary>A source with an API key from a secret.</summary>
    public static SourceModel Of(string name, params ResourceModel[] resources)
    {
        var source = Models.Source(name, resources);
        return source with
        {
            Client = source.Client with { Auth = new AuthModel.ApiKey(Secret("api_key"), "api_key", ApiKeyLocation.Query) },
            Secrets = List("api_key"),
        };
    }

    public static SelectorModel Selector(string name) => new(name, new SelectorStep[] { new SelectorStep.Name(name) }.ToEquatableArray());

    public static TextModel Secret(string name) => Placeholder(TextPartKind.Secret, name);

    public static TextModel Setting(string name) => Placeholder(TextPartKind.Setting, name);

    public static ParamValue Text(string text) => new ParamValue.Text(TextModel.Of(text));

    /// <summary>A list of a model.</summary>
    public static EquatableArray<T> List<T>(params T[] items)
        where T : IEquatable<T> => items.ToEquatableArray();

    private static TextModel Placeholder(TextPartKind kind, string name) => new(new[] { new TextPart(kind, name) }.ToEquatableArray());
}
