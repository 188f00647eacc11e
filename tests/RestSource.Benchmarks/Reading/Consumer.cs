using System.Diagnostics;
using RestSource.Benchmarks.Contenders;
using RestSource.Benchmarks.Tracking;

namespace RestSource.Benchmarks.Reading;

/// <summary>What a program does with the records: here, adding up their keys, so that readers can be held against each other.</summary>
internal static class Consumer
{
    /// <summary>Adds up the keys.</summary>
    public static async Task<long> SumAsync(IAsyncEnumerable<Project> projects, TimeSpan work = default)
    {
        var sum = 0L;
        await foreach (var project in projects.ConfigureAwait(false))
        {
            sum += project.Id;
            Compute(work);
        }

        return sum;
    }

    /// <inheritdoc cref="SumAsync(IAsyncEnumerable{Project}, TimeSpan)"/>
    public static async Task<long> SumAsync(IAsyncEnumerable<ArchivedProject> projects)
    {
        var sum = 0L;
        await foreach (var project in projects.ConfigureAwait(false))
        {
            sum += project.Id;
        }

        return sum;
    }

    /// <inheritdoc cref="SumAsync(IAsyncEnumerable{Project}, TimeSpan)"/>
    public static async Task<long> SumAsync(IAsyncEnumerable<MutableProject> projects, TimeSpan work = default)
    {
        var sum = 0L;
        await foreach (var project in projects.ConfigureAwait(false))
        {
            sum += project.Id;
            Compute(work);
        }

        return sum;
    }

    /// <summary>Keeps the processor busy for a time, as the work of a program on a record does.</summary>
    private static void Compute(TimeSpan time)
    {
        for (var start = Stopwatch.GetTimestamp(); time > TimeSpan.Zero && Stopwatch.GetElapsedTime(start) < time;)
        {
            Thread.SpinWait(20);
        }
    }
}
