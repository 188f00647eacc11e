using RestSource.Configuration;

namespace RestSource.Generators.Naming;

/// <summary>The C# names of a source and of all that is in it, no two alike in one scope.</summary>
/// <param name="Resources">One for each resource of the model, in its order.</param>
/// <param name="Secrets">The option for each secret, in the model's order.</param>
/// <param name="Settings">The option for each setting, in the model's order.</param>
internal sealed record SourceNames(
    EquatableArray<ResourceScope> Resources,
    EquatableArray<OptionName> Secrets,
    EquatableArray<OptionName> Settings)
{
    /// <summary>Gets the option for each custom authenticator, in the model's order.</summary>
    public EquatableArray<OptionName> Authenticators { get; init; }
}

/// <summary>The names in one resource.</summary>
/// <param name="Names">The types called after it.</param>
/// <param name="Record">Its record and the records nested in that.</param>
/// <param name="Parameters">The C# parameter for each entry of <c>params</c>, in the model's order, <c>@</c> included; empty for one that no caller can give.</param>
internal sealed record ResourceScope(ResourceNames Names, RecordNames Record, EquatableArray<string> Parameters)
{
    /// <summary>Gets the names of its parent; <see langword="null"/> when it has none.</summary>
    public ParentNames? Parent { get; init; }
}

/// <summary>The property of the options that holds a secret, a setting or an authenticator.</summary>
/// <param name="Name">The name in the config: <c>api_key</c>.</param>
/// <param name="Property">The property: <c>ApiKey</c>.</param>
/// <param name="IsForBaseUrlAlone">Whether nothing but <c>base_url</c> names it.</param>
internal sealed record OptionName(string Name, string Property, bool IsForBaseUrlAlone = false);
