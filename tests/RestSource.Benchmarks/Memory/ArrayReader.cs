using System.Diagnostics;
using System.Text.Json;
using RestSource.Benchmarks.Contenders;
using RestSource.Benchmarks.Server;
using RestSource.Benchmarks.Tracking;

namespace RestSource.Benchmarks.Memory;

/// <summary>Reads one large array in a process of its own, and tells what that took.</summary>
internal static class ArrayReader
{
    /// <summary>The argument that makes the program read an array, and write to its output what that took.</summary>
    public const string Verb = "read-array";

    /// <summary>The emitted client.</summary>
    public const string Emitted = "emitted";

    /// <summary>The loop by hand, with System.Text.Json's source-generated context.</summary>
    public const string HandWritten = "hand-written";

    private const int WarmUpRecords = 2_000;

    /// <summary>Reads in another process.</summary>
    /// <param name="reader"><see cref="Emitted"/> or <see cref="HandWritten"/>.</param>
    /// <param name="records">How many projects the array has.</param>
    public static ArrayReading Measure(string reader, int records)
    {
        using var server = new ServerProcess();
        using var process = OwnProcess.Start(Verb, reader, server.Api(WarmUpRecords).ToString(), server.Api(records).ToString());
        return JsonSerializer.Deserialize<ArrayReading>(process.ReadLine())!;
    }

    /// <summary>Reads in this process.</summary>
    public static async Task RunAsync(string reader, Uri small, Uri large)
    {
        await ReadAsync(reader, small, new CountingConnections());
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var idle = process.WorkingSet64;
        var connections = new CountingConnections();
        var (records, elapsed, firstAfter, firstBytes) = await ReadAsync(reader, large, connections);
        process.Refresh();
        Console.WriteLine(JsonSerializer.Serialize(
            new ArrayReading(records, connections.Received, elapsed, firstAfter, firstBytes, idle, process.PeakWorkingSet64)));
    }

    private static async Task<(long Records, TimeSpan Elapsed, TimeSpan FirstAfter, long FirstBytes)> ReadAsync(
        string reader, Uri api, CountingConnections connections)
    {
        if (reader == Emitted)
        {
            using var source = TrackingSource.Create(new TrackingOptions { BaseUrl = api, PrimaryHandler = connections.CreateHandler });
            return await WatchAsync(source.ArchivedProjects.ReadAllAsync(), connections);
        }

        using var handler = connections.CreateHandler();
        using var http = new HttpClient(handler) { BaseAddress = api };
        return await WatchAsync(HandWrittenLoop.SourceGenerated(http).ReadArrayAsync(), connections);
    }

    private static async Task<(long Records, TimeSpan Elapsed, TimeSpan FirstAfter, long FirstBytes)> WatchAsync<T>(
        IAsyncEnumerable<T> records, CountingConnections connections)
    {
        var start = Stopwatch.GetTimestamp();
        var (count, firstAfter, firstBytes) = (0L, TimeSpan.Zero, 0L);
        await foreach (var _ in records)
        {
            if (count++ == 0)
            {
                (firstAfter, firstBytes) = (Stopwatch.GetElapsedTime(start), connections.Received);
            }
        }

        return (count, Stopwatch.GetElapsedTime(start), firstAfter, firstBytes);
    }
}
