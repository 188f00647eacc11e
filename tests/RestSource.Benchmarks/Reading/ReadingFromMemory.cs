using System.Text.Json;
using BenchmarkDotNet.Attributes;
using RestSource.Benchmarks.Contenders;
using RestSource.Benchmarks.Server;
using RestSource.Benchmarks.Tracking;
using RestSource.Json;
using RestSource.Json.Direct;

namespace RestSource.Benchmarks.Reading;

/// <summary>Reads a page of 100 projects that is in memory: the price of a record without a network.</summary>
[MemoryDiagnoser]
public class ReadingFromMemory
{
    /// <summary>The projects of a page.</summary>
    public const int Records = 100;

    private static readonly PageSelectors Selectors =
        new(new JsonSelector(JsonStep.Name("data")), total: new JsonSelector(JsonStep.Name("total")), hasMore: null, missingDataIsError: false);

    private static readonly JsonSerializerOptions Reflection = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    // As an endpoint keeps it from page to page.
    private readonly RecordMemory _memory = new();
    private byte[] _page = [];

    /// <summary>Gets or sets a value indicating whether the page is laid out for people.</summary>
    [Params(false, true)]
    public bool Indented { get; set; }

    /// <summary>Makes the page.</summary>
    [GlobalSetup]
    public void Setup() => _page = ProjectPages.Create(Records, Indented);

    /// <summary>System.Text.Json with a source-generated context.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Records)]
    [BenchmarkCategory(Rows.Records)]
    public object SourceGenerated() => JsonSerializer.Deserialize(_page, SerializedContext.Default.SerializedPage)!;

    /// <summary>The same into classes whose properties can be set at any time: less to do for it.</summary>
    [Benchmark(OperationsPerInvoke = Records)]
    [BenchmarkCategory(Rows.Records)]
    public object SourceGeneratedMutable() => JsonSerializer.Deserialize(_page, SerializedContext.Default.MutablePage)!;

    /// <summary>System.Text.Json with reflection.</summary>
    [Benchmark(OperationsPerInvoke = Records)]
    [BenchmarkCategory(Rows.Records)]
    public object ReflectionBased() => JsonSerializer.Deserialize<SerializedPage>(_page, Reflection)!;

    /// <summary>Utf8JsonReader over all tokens, of which nothing is kept.</summary>
    [Benchmark(OperationsPerInvoke = Records)]
    [BenchmarkCategory(Rows.Limit)]
    public long TokensOnly()
    {
        var reader = new Utf8JsonReader(_page);
        var tokens = 0L;
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }

    /// <summary>Emitted records as a client reads a page: body, records, total.</summary>
    [Benchmark(OperationsPerInvoke = Records)]
    [BenchmarkCategory(Rows.Records)]
    public object Emitted()
    {
        using var body = new MemoryStream(_page, writable: false);
        using var buffer = new PageBuffer(body);
        var reader = new PageReader<Project>(buffer, Selectors, new RecordIntake<Project>(SchemaContract.Evolve, _memory), continuesList: false);
        return reader.ReadAsync(long.MaxValue, CancellationToken.None).AsTask().GetAwaiter().GetResult();
    }

    /// <summary>The records alone, read directly from the list.</summary>
    [Benchmark(OperationsPerInvoke = Records)]
    [BenchmarkCategory(Rows.Records)]
    public object EmittedDirect() => ReadDirect<Project>(_page.AsSpan(_page.AsSpan().IndexOf((byte)'[') + 1), _memory);

    /// <summary>The records alone, token by token, as those that are not in the usual form.</summary>
    [Benchmark(OperationsPerInvoke = Records)]
    [BenchmarkCategory(Rows.Records)]
    public object EmittedGeneral() => ReadGeneral<Project>(_page.AsSpan(_page.AsSpan().IndexOf((byte)'[')));

    private static List<T> ReadDirect<T>(ReadOnlySpan<byte> items, RecordMemory memory)
        where T : IJsonRecord<T>
    {
        var records = new List<T>();
        for (var at = 0; T.ReadDirect(items, at, memory, out var record) is var end and not DirectRecord.Refused; at = DirectRecord.Next(items, end))
        {
            records.Add(record!);
        }

        return records;
    }

    private static List<T> ReadGeneral<T>(ReadOnlySpan<byte> list)
        where T : IJsonRecord<T>
    {
        var records = new List<T>();
        var reader = new Utf8JsonReader(list);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            records.Add(T.Read(ref reader));
        }

        return records;
    }
}
