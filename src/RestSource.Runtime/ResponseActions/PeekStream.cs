using RestSource.Http;

namespace RestSource.ResponseActions;

/// <summary>A body whose beginning may be looked at before it is read.</summary>
/// <param name="body">The body; stays the caller's.</param>
internal sealed class PeekStream(Stream body) : ForwardStream
{
    private int _position;

    /// <summary>What was looked at; <see langword="null"/> when nobody looked.</summary>
    public BodyBeginning? Peeked { get; private set; }

    /// <summary>Gives the beginning, which a reader still finds at its place.</summary>
    public async ValueTask<BodyBeginning> PeekAsync(CancellationToken cancellationToken) =>
        Peeked ??= await ReadBeginningAsync(cancellationToken).ConfigureAwait(false);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Peeked is not { } beginning || _position == beginning.Bytes.Length)
        {
            return body.ReadAsync(buffer, cancellationToken);
        }

        var length = Math.Min(buffer.Length, beginning.Bytes.Length - _position);
        beginning.Bytes.Slice(_position, length).CopyTo(buffer);
        _position += length;
        return ValueTask.FromResult(length);
    }

    private async Task<BodyBeginning> ReadBeginningAsync(CancellationToken cancellationToken)
    {
        var bytes = new byte[4096];
        var length = 0;
        while (length < BodyBeginning.MaxLength)
        {
            Array.Resize(ref bytes, length < bytes.Length ? bytes.Length : bytes.Length * 2);
            var read = await body.ReadAsync(bytes.AsMemory(length), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                return new BodyBeginning(bytes.AsMemory(0, length), isWhole: true);
            }

            length += read;
        }

        return new BodyBeginning(bytes.AsMemory(0, length), isWhole: false);
    }
}
