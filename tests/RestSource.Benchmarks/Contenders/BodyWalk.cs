using System.Buffers;
using System.Globalization;
using System.Text.Json;
using RestSource.Benchmarks.Server;

namespace RestSource.Benchmarks.Contenders;

/// <summary>Reads the same bodies and keeps nothing of them: what no reader of records can undercut.</summary>
/// <param name="http">The client, whose base address is that of the API.</param>
internal sealed class BodyWalk(HttpClient http)
{
    private const int BufferSize = 64 * 1024;

    /// <summary>Receives the bytes, page after page.</summary>
    /// <returns>How many they are.</returns>
    public Task<long> ReceivePagesAsync(int records) => OverPagesAsync(records, ReceiveAsync);

    /// <summary>Receives the bytes of the one array.</summary>
    /// <returns>How many they are.</returns>
    public Task<long> ReceiveArrayAsync() => OverBodyAsync("projects/all", ReceiveAsync);

    /// <summary>Walks over the tokens with <see cref="Utf8JsonReader"/>, page after page.</summary>
    /// <returns>How many they are.</returns>
    public Task<long> WalkPagesAsync(int records) => OverPagesAsync(records, WalkAsync);

    /// <summary>Walks over the tokens of the one array with <see cref="Utf8JsonReader"/>.</summary>
    /// <returns>How many they are.</returns>
    public Task<long> WalkArrayAsync() => OverBodyAsync("projects/all", WalkAsync);

    private async Task<long> OverPagesAsync(int records, Func<Stream, Task<long>> read)
    {
        var sum = 0L;
        for (var offset = 0; offset < records; offset += ProjectPages.Limit)
        {
            sum += await OverBodyAsync(string.Create(CultureInfo.InvariantCulture, $"projects?offset={offset}&limit={ProjectPages.Limit}"), read).ConfigureAwait(false);
        }

        return sum;
    }

    private async Task<long> OverBodyAsync(string path, Func<Stream, Task<long>> read)
    {
        using var response = await http.GetAsync(new Uri(path, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        await using var body = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
        return await read(body).ConfigureAwait(false);
    }

    private static async Task<long> ReceiveAsync(Stream body)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        var received = 0L;
        while (await body.ReadAsync(buffer).ConfigureAwait(false) is > 0 and var length)
        {
            received += length;
        }

        ArrayPool<byte>.Shared.Return(buffer);
        return received;
    }

    private static async Task<long> WalkAsync(Stream body)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        var (held, tokens, state) = (0, 0L, default(JsonReaderState));
        while (await body.ReadAsync(buffer.AsMemory(held)).ConfigureAwait(false) is > 0 and var length)
        {
            held += length;
            var used = Walk(buffer.AsSpan(0, held), ref state, ref tokens);
            buffer.AsSpan(used, held - used).CopyTo(buffer);
            held -= used;
        }

        ArrayPool<byte>.Shared.Return(buffer);
        return tokens;
    }

    private static int Walk(ReadOnlySpan<byte> json, ref JsonReaderState state, ref long tokens)
    {
        var reader = new Utf8JsonReader(json, isFinalBlock: false, state);
        while (reader.Read())
        {
            tokens++;
        }

        state = reader.CurrentState;
        return (int)reader.BytesConsumed;
    }
}
