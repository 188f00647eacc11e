using RestSource.Configuration.Diagnostics;

namespace RestSource.Configuration.Schema;

/// <summary>The sample files that one config can name.</summary>
internal sealed class SampleCatalog
{
    private readonly string _configPath;
    private readonly SortedDictionary<string, Sample> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Sample> _byPathInAnyCase = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="configPath">The config's path: samples are named relative to its folder.</param>
    /// <param name="samples">The files; of two with one path the first counts.</param>
    public SampleCatalog(string configPath, IReadOnlyList<SampleFile> samples)
    {
        _configPath = configPath;
        foreach (var file in samples)
        {
            var path = SamplePath.Normalize(file.Path);
            if (!_byPath.ContainsKey(path))
            {
                _byPath.Add(path, new Sample(file));
            }
        }

        foreach (var entry in _byPath)
        {
            if (!_byPathInAnyCase.ContainsKey(entry.Key))
            {
                _byPathInAnyCase.Add(entry.Key, entry.Value);
            }
        }
    }

    /// <summary>Gets what is wrong inside the files that were asked for, by file and then by position.</summary>
    public EquatableArray<ConfigDiagnostic> Diagnostics =>
        _byPath.Values.SelectMany(static sample => sample.Diagnostics).ToEquatableArray();

    /// <summary>The file of that name; one that differs in case alone if there is no other.</summary>
    public Sample? Find(string name)
    {
        var path = SamplePath.Resolve(_configPath, name);
        return _byPath.TryGetValue(path, out var exact) || _byPathInAnyCase.TryGetValue(path, out exact) ? exact : null;
    }
}
