using RestSource.Configuration;

namespace RestSource.Generators.Pipeline;

/// <summary>Where the resources of a config stand. A layout that moves none to another line leaves it equal.</summary>
/// <param name="ConfigPath">The config.</param>
/// <param name="Resources">Each resource that could be bound.</param>
internal sealed record ConfigLines(string ConfigPath, EquatableArray<ResourceLine> Resources)
{
    /// <summary>Finds them.</summary>
    /// <param name="file">The config.</param>
    /// <param name="parts">The resources of all configs, by the path of theirs.</param>
    public static ConfigLines Of(OutlinedFile file, ILookup<string, CompiledPart> parts) => new(
        file.Path,
        (file.Outline?.ResourceLines ?? []).Zip(parts[file.Path], static (line, part) => part.Resource?.Model is { } model ? new ResourceLine(model.Name, line) : null)
            .OfType<ResourceLine>()
            .ToEquatableArray());
}

/// <summary>Where a resource begins.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Line">The line, counted from 0.</param>
internal sealed record ResourceLine(string Name, int Line);
