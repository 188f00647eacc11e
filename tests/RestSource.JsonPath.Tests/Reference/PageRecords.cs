using System.Text;
using System.Text.Json;
using RestSource.Configuration;
using RestSource.Configuration.Model;
using RestSource.Json;

namespace RestSource.JsonPath.Tests.Reference;

/// <summary>The records that a page holds at a path, read from its body as it comes.</summary>
internal static class PageRecords
{
    private const int SmallBuffer = 16;

    /// <summary>Reads them, from a body that comes in chunks of a length.</summary>
    /// <param name="body">The body.</param>
    /// <param name="path">The path.</param>
    /// <param name="isHeld">The body is held in memory whole, even if the path could be followed while it streams by.</param>
    /// <param name="chunk">The length, in bytes.</param>
    public static async Task<IReadOnlyList<string>> ReadAsync(string body, EquatableArray<SelectorStep> path, bool isHeld, int chunk)
    {
        using var stream = new Chunks(Encoding.UTF8.GetBytes(body), chunk);
        using var buffer = new PageBuffer(stream, SmallBuffer);
        var selector = RuntimeSelector.Of(path);
        var selectors = new PageSelectors(isHeld ? new JsonSelector(JsonStep.Paths(selector)) : selector, total: null, hasMore: null, missingDataIsError: false);
        var page = await new PageReader<Raw>(buffer, selectors, new RecordIntake<Raw>(SchemaContract.Evolve), continuesList: false).ReadAsync(long.MaxValue, CancellationToken.None);
        return [.. page.Items.Select(static record => Paths.Text(record.Json))];
    }

    private sealed record Raw(string Json) : IJsonRecord<Raw>
    {
        public static Raw Read(ref Utf8JsonReader reader) => new(JsonElement.ParseValue(ref reader).GetRawText());

        public void Write(Utf8JsonWriter writer) => writer.WriteRawValue(Json);
    }

    private sealed class Chunks(byte[] body, int length) : MemoryStream(body, writable: false)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, length)]);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Read(buffer.Span));
    }
}
