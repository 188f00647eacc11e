using RestSource.Benchmarks.Loading;
using RestSource.Benchmarks.Reading;

namespace RestSource.Benchmarks.Report;

/// <summary>What the report calls each benchmark, in the order of its tables.</summary>
internal static class Labels
{
    /// <summary>Those that read from memory.</summary>
    public static readonly Dictionary<string, string> FromMemory = new()
    {
        [nameof(ReadingFromMemory.Emitted)] = "**RestSource**, a page",
        [nameof(ReadingFromMemory.EmittedDirect)] = "RestSource, the records alone",
        [nameof(ReadingFromMemory.EmittedGeneral)] = "RestSource, records in an unusual form",
        [nameof(ReadingFromMemory.SourceGenerated)] = "System.Text.Json, source-generated, immutable records",
        [nameof(ReadingFromMemory.SourceGeneratedMutable)] = "System.Text.Json, source-generated, mutable classes",
        [nameof(ReadingFromMemory.ReflectionBased)] = "System.Text.Json, reflection, immutable records",
        [nameof(ReadingFromMemory.TokensOnly)] = "Utf8JsonReader, tokens only",
    };

    /// <summary>Those that read over HTTP.</summary>
    public static readonly Dictionary<string, string> OverHttp = new()
    {
        [nameof(ReadingOneArray.Emitted)] = "**RestSource**",
        [nameof(ReadingOneArray.EmittedUnshared)] = "RestSource, `SharesTexts = false`",
        [nameof(ReadingWithLatency.EmittedEightAtOnce)] = "RestSource, `MaxConcurrency = 8`",
        [nameof(ReadingOneArray.HandWritten)] = "loop by hand, source-generated",
        [nameof(ReadingOneArray.HandWrittenReflection)] = "loop by hand, reflection",
        [nameof(ReadingOneArray.TokensOnly)] = "Utf8JsonReader, tokens only",
        [nameof(ReadingOneArray.BytesOnly)] = "bytes received only",
        [nameof(ReadingOneArray.RecordsAlone)] = "records and strings made, nothing read",
    };

    /// <summary>Those that load.</summary>
    public static readonly Dictionary<string, string> Loading = new()
    {
        [nameof(LoadingIntoSqlite.Emitted)] = "**RestSource**",
        [nameof(LoadingIntoSqlite.HandWritten)] = "by hand",
    };
}
