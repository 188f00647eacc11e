using Microsoft.CodeAnalysis;
using RestSource.Benchmarks.Contenders;
using RestSource.Benchmarks.Tracking;
using RestSource.Json;

namespace RestSource.Benchmarks.Reading;

/// <summary>What a benchmark gave, as one number: the same for all that give the same.</summary>
internal static class ReadSum
{
    /// <summary>The sum of the keys, of records; how many files, of a run of the generator.</summary>
    public static long Of(object given) => given switch
    {
        long sum => sum,
        SerializedPage page => page.Data.Sum(static project => project.Id),
        MutablePage page => page.Data.Sum(static project => project.Id),
        PageContent<Project> page => page.Items.Sum(static project => project.Id),
        List<Project> projects => projects.Sum(static project => project.Id),
        GeneratorDriver driver => driver.GetRunResult().GeneratedTrees.Length,
        _ => throw new ArgumentException($"Nothing is known of {given.GetType()}.", nameof(given)),
    };
}
