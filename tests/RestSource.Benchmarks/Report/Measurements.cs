using RestSource.Benchmarks.Generator;
using RestSource.Benchmarks.Loading;
using RestSource.Benchmarks.Memory;
using RestSource.Benchmarks.Reading;

namespace RestSource.Benchmarks.Report;

/// <summary>Everything that was measured in one run.</summary>
/// <param name="Figures">What the benchmarks gave.</param>
/// <param name="Arrays">What reading one large array took, by reader.</param>
/// <param name="Machine">Where it was measured.</param>
internal sealed record Measurements(IReadOnlyList<Figure> Figures, IReadOnlyDictionary<string, ArrayReading> Arrays, string Machine)
{
    /// <summary>Reading from memory.</summary>
    /// <param name="indented">Whether the pages are laid out for people.</param>
    public IReadOnlyList<Reading> FromMemory(bool indented) => Readings(nameof(ReadingFromMemory), nameof(ReadingFromMemory.Indented), indented);

    /// <summary>Reading pages over loopback.</summary>
    public IReadOnlyList<Reading> Pages() => Readings(nameof(ReadingPages));

    /// <summary>Reading one large array over loopback.</summary>
    public IReadOnlyList<Reading> OneArray() => Readings(nameof(ReadingOneArray));

    /// <summary>Reading pages from a slow server.</summary>
    /// <param name="work">How many milliseconds the consumer computes on each page.</param>
    public IReadOnlyList<Reading> WithLatency(int work) => Readings(nameof(ReadingWithLatency), nameof(ReadingWithLatency.Work), work);

    /// <summary>Loading pages into SQLite.</summary>
    public IReadOnlyList<Reading> IntoSqlite() => Readings(nameof(LoadingIntoSqlite));

    /// <summary>Loading pages into PostgreSQL; nothing where it is not installed.</summary>
    public IReadOnlyList<Reading> IntoPostgres() => Readings(nameof(LoadingIntoPostgres));

    /// <summary>A run of the generator.</summary>
    public Figure Generator(string method) => Figures.Single(figure => figure.Benchmark == nameof(GeneratorRuns) && figure.Method == method);

    private IReadOnlyList<Reading> Readings(string benchmark, string? parameter = null, object? value = null) =>
    [
        .. from figure in Figures
           where figure.Benchmark == benchmark && (parameter is null || figure.Parameters[parameter].Equals(value))
           let records = figure.Parameters.TryGetValue("Records", out var count) ? (int)count : 1
           select new Reading(figure.Method, figure.Median / records, figure.AllocatedBytes / records),
    ];
}
