using RestSource.Configuration.Diagnostics;

namespace RestSource.Configuration.Schema;

/// <summary>The sample files that one resource can name.</summary>
/// <param name="configPath">The config's path: samples are named relative to its folder.</param>
/// <param name="library">The files.</param>
internal sealed class SampleCatalog(string configPath, SampleLibrary library)
{
    private readonly List<(SampleText Text, Sample Sample)> _found = [];

    /// <summary>Gets what is wrong inside the files that were asked for.</summary>
    public EquatableArray<ConfigDiagnostic> Diagnostics => _found
        .OrderBy(static found => found.Text.Path, StringComparer.Ordinal)
        .SelectMany(static found => found.Sample.Diagnostics)
        .ToEquatableArray();

    /// <summary>The file of that name; one that differs in case alone if there is no other.</summary>
    public Sample? Find(string name)
    {
        if (library.Find(SamplePath.Resolve(configPath, name)) is not { } text)
        {
            return null;
        }

        foreach (var found in _found)
        {
            if (found.Text == text)
            {
                return found.Sample;
            }
        }

        var sample = new Sample(text);
        _found.Add((text, sample));
        return sample;
    }
}
