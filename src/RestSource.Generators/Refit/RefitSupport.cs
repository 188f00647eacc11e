using Microsoft.CodeAnalysis;

namespace RestSource.Generators.Refit;

/// <summary>What the consumer's Refit offers, found by its symbols and not by its version.</summary>
/// <param name="IsReferenced">Refit is there: interfaces carry its attributes and are registered with it.</param>
/// <param name="RegistersFactory">Refit 11 and later: <c>RestService.RegisterGeneratedFactory(Type, …)</c>; earlier ones find a class by its name.</param>
/// <param name="RegistersSettingsFactory">Refit 12 and later: <c>RestService.RegisterGeneratedSettingsFactory</c>.</param>
/// <param name="TakesRequestBuilders">
/// Refit 12 and later with Refit.HttpClientFactory: from 14 on <c>AddRefitClient</c> wants a request builder that Refit's own package no longer brings.
/// </param>
/// <param name="RequestBuildersReflect">Refit 15 and later: the request builder's interface warns callers in trimmed programs, and whoever implements it must too.</param>
internal sealed record RefitSupport(bool IsReferenced, bool RegistersFactory, bool RegistersSettingsFactory, bool TakesRequestBuilders, bool RequestBuildersReflect)
{
    /// <summary>The consumer does not reference Refit.</summary>
    public static readonly RefitSupport None = new(false, false, false, false, false);

    /// <summary>Looks at what the consumer references.</summary>
    public static RefitSupport Of(IEnumerable<IAssemblySymbol> references)
    {
        var refit = references.Where(static reference => reference.Name.StartsWith("Refit", StringComparison.Ordinal)).ToArray();
        if (Find(refit, "Refit.RestService") is not { } restService)
        {
            return None;
        }

        return new(
            IsReferenced: true,
            RegistersFactory: restService.GetMembers("RegisterGeneratedFactory").Any(static member => member is IMethodSymbol { Arity: 0 }),
            RegistersSettingsFactory: !restService.GetMembers("RegisterGeneratedSettingsFactory").IsEmpty,
            TakesRequestBuilders: HasMember(refit, "Refit.IRequestBuilder", "Settings") && HasMember(refit, "Refit.SettingsFor`1", "Settings"),
            RequestBuildersReflect: Find(refit, "Refit.IRequestBuilder")?.GetMembers("BuildRestResultFuncForMethod")
                .SelectMany(static member => member.GetAttributes())
                .Any(static attribute => attribute.AttributeClass?.Name == "RequiresUnreferencedCodeAttribute") == true);
    }

    private static bool HasMember(IAssemblySymbol[] refit, string type, string member) => Find(refit, type)?.GetMembers(member).IsEmpty == false;

    private static INamedTypeSymbol? Find(IAssemblySymbol[] refit, string type) =>
        refit.Select(assembly => assembly.GetTypeByMetadataName(type)).FirstOrDefault(static found => found is not null);
}
