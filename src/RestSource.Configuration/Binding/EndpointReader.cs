using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.JsonPath;
using RestSource.Configuration.Model;
using RestSource.Configuration.Placeholders;

namespace RestSource.Configuration.Binding;

/// <summary>Reads the keys of <c>endpoint</c>, of a resource or of <c>resource_defaults</c>.</summary>
internal static class EndpointReader
{
    private const string BesideEndpoint = "It belongs in the resource, beside 'endpoint'.";

    private static readonly string[] MethodsNotYet = ["DELETE", "HEAD", "OPTIONS"];

    private static readonly Dictionary<string, EndpointMethod> Methods = new(StringComparer.Ordinal)
    {
        ["GET"] = EndpointMethod.Get,
        ["POST"] = EndpointMethod.Post,
        ["PUT"] = EndpointMethod.Put,
        ["PATCH"] = EndpointMethod.Patch,
    };

    private static readonly Dictionary<string, bool> OnMissingData = new(StringComparer.Ordinal) { ["empty"] = false, ["error"] = true };

    private static readonly Dictionary<string, bool> OnMissingParent = new(StringComparer.Ordinal) { ["error"] = false, ["skip"] = true };

    private static readonly KeyTable Keys = new(
        "an endpoint",
        "path",
        "method",
        "headers",
        "params",
        "json",
        "data",
        "auth",
        "data_selector",
        "on_missing_data",
        "on_missing_parent",
        "paginator",
        "incremental",
        "response_actions",
        "error_handler")
    {
        Elsewhere =
        {
            ["columns"] = BesideEndpoint,
            ["merge_key"] = BesideEndpoint,
            ["name"] = BesideEndpoint,
            ["primary_key"] = BesideEndpoint,
            ["record"] = BesideEndpoint,
            ["schema"] = BesideEndpoint,
            ["write_disposition"] = BesideEndpoint,
        },
    };

    /// <param name="node">The endpoint.</param>
    /// <param name="isInherited">Whether it is that of the defaults, of which resources may have the rest.</param>
    /// <param name="diagnostics">Takes the mistakes.</param>
    public static EndpointSettings Read(JsonObjectNode node, bool isInherited, DiagnosticBag diagnostics)
    {
        var keys = new ObjectReader(node, Keys, diagnostics);
        var scope = new RequestScope(diagnostics, knowsIncremental: isInherited || keys.Value("incremental") is not null);
        var incremental = IncrementalBinder.Bind(keys, diagnostics);
        return new EndpointSettings(
            Path: keys.String("path"),
            Method: ReadMethod(keys.String("method"), diagnostics),
            Headers: HeaderBinder.BindEndpoint(keys.Object("headers"), scope),
            Params: IncrementalParams.AddTo(ParamBinder.Bind(keys.Object("params"), scope), incremental),
            DataSelector: keys.String("data_selector") is { Value.Length: > 0 } selector ? SelectorBinder.Bind(selector, diagnostics) : null,
            MissingDataIsError: ValueBinder.OneOf(keys.String("on_missing_data"), "on_missing_data", OnMissingData, false, diagnostics),
            Paginator: PaginatorBinder.Bind(keys.Value("paginator"), diagnostics),
            Retry: RetryBinder.Bind(keys.Object("error_handler"), diagnostics),
            Scope: scope)
        {
            Actions = ResponseActionBinder.Bind(keys.Array("response_actions"), diagnostics),
            Auth = AuthBinder.BindEndpoint(node, diagnostics),
            Body = BodyBinder.Bind(keys, scope),
            Incremental = incremental,
            SkipsMissingParents = ValueBinder.OneOf(keys.String("on_missing_parent"), "on_missing_parent", OnMissingParent, false, diagnostics),
        };
    }

    private static EndpointMethod ReadMethod(JsonStringNode? node, DiagnosticBag diagnostics)
    {
        if (node is not null && MethodsNotYet.Contains(node.Value))
        {
            diagnostics.Report(KeyRules.NotSupportedYet, node.Span, node.Value, "use GET, or POST where the API reads by POST");
            return EndpointMethod.Get;
        }

        return ValueBinder.OneOf(node, "method", Methods, EndpointMethod.Get, diagnostics);
    }
}
