using RestSource.Configuration.Model;

namespace RestSource.Generators.Tests.Hostile;

/// <summary>Names and words that a config may hold and that C# would choke on, put as they are.</summary>
internal static class HostileNames
{
    /// <summary>Names of sources, resources, records, columns, params, secrets.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "class", "record", "namespace", "await", "field", "value", "var", "dynamic", "nameof", "file", "required", "scoped", "global", "async",
        "System", "Microsoft", "RestSource", "Refit", "String", "string", "object", "Task", "Page", "Json", "JsonColumn",
        "2fa", "007", "", " ", "$", "_", "__", "-", ".", "\u200B", "\u00AD",
        "user-groups", "userGroups", "USER_GROUPS", "user groups", "UserGroups2",
        "größe", "名前", "😀", "İ", "ı", "ß", "é", "e\u0301", "\uD800",
        "\"", "\\", "*/", "/*", "//", "<c>", "&amp;", "{0}", "{", "}", "\n", "\r\n", "\t", "\0", "\u2028", "\u0085", "\u202E",
        "Additional", "ReadJson", "WriteJson", "RequiredColumns", "ColumnOf", "Equals", "GetHashCode", "ToString", "PrintMembers", "EqualityContract",
        "Clone", "Deconstruct", "GetType", "MemberwiseClone", "Finalize", "ReferenceEquals", "Key", "Value", "_presence", "presence", "reader", "writer",
        "additional", "column", "item", "offset", "limit", "options", "cancellationToken", "continuationToken", "position", "token", "page", "request",
        "api", "loggerFactory", "connection", "client", "resource", "paginator", "endpoint", "retry", "section", "services", "configure", "configuration",
        "BaseUrl", "TimeProvider", "Randomizer", "PrimaryHandler", "LoggerFactory", "Settings", "Bind", "Validate", "Create", "Define", "Dispose",
        "DisposeAsync", "Resource", "ReadAllAsync", "ReadPagesAsync", "GetPageAsync", "Client", "Api", "Source", "Options",
        new('a', 2000),
    ];

    /// <summary>Descriptions.</summary>
    public static IReadOnlyList<string> Words { get; } =
    [
        "</summary><script>", "a */ b", "line\none\r\ntwo\u2028three", "\"quoted\" and \\ back", "#if false", "a & b < c > d", "\0\u0001\uFFFE\uD800", "]]>", "-->",
    ];

    /// <summary>A source in which everything is called <paramref name="name"/>.</summary>
    public static SourceModel Everywhere(string name, string words) => Models.Source(name, ResourceCalled(name, words)) with
    {
        Description = words,
        Secrets = Models.List(name),
        Settings = Models.List(name + "2"),
    };

    /// <summary>A source in which every name of a list stands for a resource, a column, a nested record and a param.</summary>
    public static SourceModel Together(IReadOnlyCollection<string> names)
    {
        var rows = Models.Resource(
            "rows",
            [
                .. names.Select(static name => Models.Field(name, ColumnType.Text)),
                .. names.Select(static name => Models.Field(name + "-object", Models.Object(Models.Field(name, ColumnType.BigInt, nullable: true)))),
            ]);
        var withParams = rows with
        {
            Endpoint = rows.Endpoint with
            {
                Params = Models.List([.. names.Select(static name => new ParamModel(name, new ParamValue.Text(TextModel.Of(name))))]),
            },
        };

        return Models.Source("together", [withParams, .. names.Select(static name => ResourceCalled(name, name))]) with { Secrets = Models.List([.. names]) };
    }

    private static ResourceModel ResourceCalled(string name, string words)
    {
        var resource = Models.Resource(
            name,
            Models.Field(name, ColumnType.Text) with { Description = words },
            Models.Field(name + "_", Models.Array(Models.Object(Models.Field(name, ColumnType.BigInt, nullable: true)))));
        return resource with
        {
            Description = words,
            PrimaryKey = Models.List(name),
            Endpoint = resource.Endpoint with
            {
                Path = TextModel.Of("/" + words),
                Params = Models.List(new ParamModel(name, new ParamValue.Text(TextModel.Of(words)))),
                Paginator = new PaginatorModel.Offset(
                    Limit: 100,
                    InitialOffset: 0,
                    new RequestTarget(RequestTargetKind.Query, name),
                    new RequestTarget(RequestTargetKind.Query, "limit"),
                    new SelectorModel(name, Models.List<SelectorStep>(new SelectorStep.Name(name))),
                    TotalIsRequired: false,
                    MaximumOffset: null,
                    StopAfterEmptyPage: true,
                    HasMorePath: null,
                    MaxPages: null),
            },
        };
    }
}
