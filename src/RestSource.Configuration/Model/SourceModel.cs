namespace RestSource.Configuration.Model;

// The semantic model: what an emitter or a command may know of a config. Records, strings, numbers, enums and
// EquatableArray only; no span, no path, no symbol. Two configs that differ in layout alone give equal models.

/// <summary>One config file: an API and what is read from it.</summary>
/// <param name="Name">The source's name: config key <c>name</c>, else the file's name without <c>.restsource.json</c>.</param>
/// <param name="Description">The config's own words about the source, or <see langword="null"/>.</param>
/// <param name="Client">Config key <c>client</c>.</param>
/// <param name="Resources">Config key <c>resources</c>, defaults merged in, in the file's order.</param>
/// <param name="Secrets">The names in <c>{secrets.NAME}</c>, each once, in order of appearance.</param>
/// <param name="Settings">The names in <c>{config.NAME}</c>, each once, in order of appearance.</param>
public sealed record SourceModel(
    string Name,
    string? Description,
    ClientModel Client,
    EquatableArray<ResourceModel> Resources,
    EquatableArray<string> Secrets,
    EquatableArray<string> Settings)
{
    /// <summary>Gets those of <see cref="Settings"/> that stand in <c>base_url</c> and nowhere else, so that whoever replaces it needs none of them.</summary>
    public EquatableArray<string> BaseUrlSettings { get; init; }

    /// <summary>Gets the names of authenticators of type <c>custom</c>, each once, in order of appearance.</summary>
    public EquatableArray<string> Authenticators { get; init; }
}
