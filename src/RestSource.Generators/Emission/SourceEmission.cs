using RestSource.Configuration;
using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Incremental;
using RestSource.Generators.Naming;
using RestSource.Generators.Refit;

namespace RestSource.Generators.Emission;

/// <summary>All that a source's own file is made from. Of the resources it knows little more than names, so that a column does not re-emit it.</summary>
/// <param name="Source">The source.</param>
/// <param name="Description">The config's own words about it, or <see langword="null"/>.</param>
/// <param name="Client">Config key <c>client</c>.</param>
/// <param name="Resources">Its resources, in the config's order.</param>
/// <param name="Secrets">The option for each <c>{secrets.NAME}</c>.</param>
/// <param name="Settings">The option for each <c>{config.NAME}</c>.</param>
/// <param name="HasSecretInPath">Whether the path of a resource names a secret.</param>
/// <param name="Refit">What the consumer's Refit, if any, wants to find.</param>
/// <param name="MarkGenerated">Whether analyzers are told that the code is not for them.</param>
internal sealed record SourceEmission(
    SourceIdentity Source,
    string? Description,
    ClientModel Client,
    EquatableArray<ResourceReference> Resources,
    EquatableArray<OptionName> Secrets,
    EquatableArray<OptionName> Settings,
    bool HasSecretInPath,
    RefitSupport Refit,
    bool MarkGenerated)
{
    /// <summary>Gets the option for each custom authenticator.</summary>
    public EquatableArray<OptionName> Authenticators { get; init; }

    /// <summary>Gets the types of all records, without their namespace.</summary>
    public EquatableArray<string> Records { get; init; }

    /// <summary>Gets a value indicating whether the consumer loads.</summary>
    public bool Loads { get; init; }

    /// <summary>Gets a value indicating whether a resource of it begins to read where the last read ended.</summary>
    public bool KeepsState => Resources.Any(static resource => resource.Incremental is { KeepsState: true });

    /// <summary>The resources in the order in which they are made: each right before those that are read below its records.</summary>
    public IEnumerable<ResourceReference> ParentsFirst() => Below(parent: null);

    private IEnumerable<ResourceReference> Below(ResourceNames? parent) =>
        from resource in Resources
        where resource.Parent == parent
        from ordered in Below(resource.Names).Prepend(resource)
        select ordered;
}

/// <summary>A resource, as the source's file knows it.</summary>
/// <param name="Name">Its name in the config.</param>
/// <param name="Names">The types called after it.</param>
/// <param name="Auth">Config key <c>auth</c> of its endpoint; <see langword="null"/> for the client's.</param>
internal sealed record ResourceReference(string Name, ResourceNames Names, AuthModel? Auth)
{
    /// <summary>Gets the resource below whose records it is read; <see langword="null"/> for one that stands alone.</summary>
    public ResourceNames? Parent { get; init; }

    /// <summary>Gets what its client needs to read incrementally; <see langword="null"/> for nothing.</summary>
    public IncrementalReference? Incremental { get; init; }

    /// <summary>The arguments of its client's constructor for that.</summary>
    /// <param name="client">The client's type.</param>
    /// <param name="connection">The expression for the connection.</param>
    /// <param name="stateStore">The expression for the store.</param>
    public string IncrementalArguments(string client, string connection, string stateStore) =>
        string.Concat((Incremental?.Arguments(client, connection, stateStore) ?? []).Select(static argument => argument + ", "));
}
