using RestSource.Configuration;
using RestSource.Configuration.Schema;

namespace RestSource.Testing.Loading;

/// <summary>Reads a config and the files that it names.</summary>
internal static class ConfigFiles
{
    /// <summary>Reads them.</summary>
    /// <exception cref="FileNotFoundException">One is not there.</exception>
    public static async Task<(ConfigFile Config, IReadOnlyList<SampleFile> Samples)> ReadAsync(string path, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var full = Path.GetFullPath(path);
        if (!File.Exists(full))
        {
            throw new FileNotFoundException($"There is no config '{full}'. Is it copied beside the tests? <None Include=\"{Path.GetFileName(path)}\" CopyToOutputDirectory=\"PreserveNewest\" /> does it, and likewise for its samples.", full);
        }

        var config = new ConfigFile(full, await File.ReadAllTextAsync(full, cancellation).ConfigureAwait(false));
        var samples = new List<SampleFile>();
        foreach (var name in ResourceSamples.PathsIn(config, cancellation))
        {
            if (!File.Exists(name))
            {
                throw new FileNotFoundException($"'{full}' names the sample '{name}', which is not there. Is it copied beside the config?", name);
            }

            samples.Add(new SampleFile(name, await File.ReadAllTextAsync(name, cancellation).ConfigureAwait(false)));
        }

        return (config, samples);
    }
}
