using RestSource.Tool.OpenApi;

namespace RestSource.Tool.Scaffolding;

/// <summary>Names resources after their paths, and finds which one stands above which.</summary>
internal sealed class ResourcePaths
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Name, Func<string, string?> FieldFor)> _byPath = new(StringComparer.Ordinal);

    /// <summary>Gets the parameters of paths that became settings.</summary>
    public List<(string Resource, string Setting)> Settings { get; } = [];

    /// <summary>Puts paths in an order in which parents come before those that are read below them.</summary>
    public static IEnumerable<string> ParentsFirst(IEnumerable<string> paths) =>
        paths.Distinct(StringComparer.Ordinal).OrderBy(static path => path.Count(static letter => letter == '{'));

    /// <summary>Names a resource, and fills the parameters of its path.</summary>
    /// <param name="path">The path, as in <c>/v1/projects/{id}/tasks</c>.</param>
    public (string Name, string Path) Add(string path)
    {
        var name = OpenApiPath.NameOf(Bare(path), _names);
        var settings = new List<string>();
        var filled = OpenApiPath.Fill(path, ParentValue, settings);
        _names.Add(name);
        Settings.AddRange(settings.Select(setting => (name, setting)));
        return (name, filled);
    }

    /// <summary>Lets a resource be the parent of those to come.</summary>
    /// <param name="path">Its path, as it was given to <see cref="Add"/>.</param>
    /// <param name="name">Its name.</param>
    /// <param name="fieldFor">The field of its records that fills a parameter; <see langword="null"/> when none does.</param>
    public void Offer(string path, string name, Func<string, string?> fieldFor) => _byPath[Bare(path)] = (name, fieldFor);

    private string? ParentValue(string parentPath, string parameter) =>
        _byPath.TryGetValue(Bare(parentPath), out var parent) && parent.FieldFor(parameter) is { } field ? $"{{resources.{parent.Name}.{field}}}" : null;

    private static string Bare(string path) => path.Split('?')[0].Trim('/');
}
