namespace RestSource.Runtime.Tests.Json;

/// <summary>A body that comes a few bytes at a time.</summary>
internal sealed class ChunkStream(byte[] body, int chunk) : MemoryStream(body, writable: false)
{
    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, chunk)]);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(Read(buffer.Span));
    }
}
