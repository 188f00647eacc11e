using RestSource.Configuration.Json;
using RestSource.Configuration.Model;
using RestSource.Configuration.Placeholders;

namespace RestSource.Configuration.Binding;

/// <summary>What an <c>endpoint</c> says itself, before what it leaves open is filled from the client.</summary>
internal sealed record EndpointSettings(
    JsonStringNode? Path,
    EndpointMethod Method,
    EquatableArray<HeaderModel> Headers,
    BoundParams Params,
    SelectorModel? DataSelector,
    bool MissingDataIsError,
    PaginatorModel? Paginator,
    RetryModel? Retry,
    RequestScope Scope)
{
    /// <summary>Gets <c>response_actions</c>.</summary>
    public EquatableArray<ResponseActionModel> Actions { get; init; }

    /// <summary>Gets <c>auth</c>; <see langword="null"/> when it is not written.</summary>
    public AuthModel? Auth { get; init; }

    /// <summary>Gets <c>json</c> or <c>data</c>; <see langword="null"/> when neither says anything.</summary>
    public BoundBody? Body { get; init; }

    /// <summary>Gets <c>incremental</c>; <see langword="null"/> when it is not written.</summary>
    public BoundIncremental? Incremental { get; init; }

    /// <summary>Gets a value indicating whether <c>on_missing_parent</c> is <c>skip</c>.</summary>
    public bool SkipsMissingParents { get; init; }
}
