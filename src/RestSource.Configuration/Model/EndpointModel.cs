namespace RestSource.Configuration.Model;

/// <summary>Config key <c>endpoint</c>: the request for one page, and how to take its answer.</summary>
/// <param name="Path">Joined to the base URL; may be an absolute URL and may carry a query of its own.</param>
/// <param name="Method">Config key <c>method</c>.</param>
/// <param name="Headers">Merged over the client's, by name, case-insensitively.</param>
/// <param name="Params">Query parameters in the config's order; those of the paginator are not among them.</param>
/// <param name="DataSelector">Where the records stand in a page, or <see langword="null"/> to find them.</param>
/// <param name="MissingDataIsError">Config key <c>on_missing_data</c> is <c>error</c>: a page without the selected value fails.</param>
/// <param name="Paginator">Config key <c>paginator</c>.</param>
/// <param name="Retry">Config key <c>error_handler</c>, defaults filled in.</param>
public sealed record EndpointModel(
    TextModel Path,
    EndpointMethod Method,
    EquatableArray<HeaderModel> Headers,
    EquatableArray<ParamModel> Params,
    SelectorModel? DataSelector,
    bool MissingDataIsError,
    PaginatorModel Paginator,
    RetryModel Retry)
{
    /// <summary>Gets config key <c>response_actions</c>; of several entries that an answer fits, the first one counts.</summary>
    public EquatableArray<ResponseActionModel> Actions { get; init; }

    /// <summary>Gets config key <c>auth</c>; <see langword="null"/> for the client's.</summary>
    public AuthModel? Auth { get; init; }

    /// <summary>Gets config key <c>incremental</c>; <see langword="null"/> where every read reads all.</summary>
    public IncrementalModel? Incremental { get; init; }

    /// <summary>Gets config key <c>json</c> or <c>data</c>; <see langword="null"/> for no body but what the paginator writes.</summary>
    public BodyModel? Body { get; init; }
}

/// <summary>Config key <c>method</c>.</summary>
public enum EndpointMethod
{
    /// <summary><c>GET</c>, the default.</summary>
    Get,

    /// <summary><c>POST</c>.</summary>
    Post,

    /// <summary><c>PUT</c>, ours.</summary>
    Put,

    /// <summary><c>PATCH</c>, ours.</summary>
    Patch,
}
