namespace RestSource.Generators.Tests.Reading;

/// <summary>A body that comes in pieces.</summary>
/// <param name="body">The body.</param>
/// <param name="piece">Gives the length of the next piece, at the most.</param>
internal sealed class SplitStream(byte[] body, Func<int> piece) : MemoryStream(body, writable: false)
{
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        base.ReadAsync(buffer[..Math.Min(buffer.Length, piece())], cancellationToken);
}
