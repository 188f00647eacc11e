using System.Collections.Immutable;
using RestSource.Configuration;
using RestSource.Generators.Naming;

namespace RestSource.Generators.Pipeline;

/// <summary>The name that a config's source would like to have.</summary>
/// <param name="ConfigPath">The config.</param>
/// <param name="Wanted">The source's name in PascalCase, or <see langword="null"/> when the config holds no source.</param>
internal sealed record SourceClaim(string ConfigPath, string? Wanted)
{
    /// <summary>The claim of a config.</summary>
    public static SourceClaim Of(CompiledFile config) =>
        new(config.Path, config.Source is { } source ? ReservedNames.Avoid(Identifier.Pascal(source.Name), ReservedNames.Devices, "Api") : null);
}

/// <summary>The name that a source has among the sources of its project.</summary>
/// <param name="ConfigPath">The config.</param>
/// <param name="Name">The name in PascalCase; numbered when another config claims it too.</param>
/// <param name="TakenBy">The config that has the name already, or <see langword="null"/>.</param>
internal sealed record SourcePrefix(string ConfigPath, string Name, string? TakenBy)
{
    /// <summary>Settles all claims of a project, in the order of the configs' paths.</summary>
    public static EquatableArray<SourcePrefix> Settle(ImmutableArray<SourceClaim> claims)
    {
        var scope = new NameScope(ReservedNames.Devices);
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var settled = new List<SourcePrefix>();
        foreach (var claim in claims.Where(static claim => claim.Wanted is not null).OrderBy(static claim => claim.ConfigPath, StringComparer.Ordinal))
        {
            var name = scope.Take(claim.Wanted!);
            settled.Add(new SourcePrefix(claim.ConfigPath, name, name == claim.Wanted ? null : owners[claim.Wanted!]));
            owners[name] = claim.ConfigPath;
        }

        return settled.ToEquatableArray();
    }
}
