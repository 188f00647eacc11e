using RestSource.Http;

namespace RestSource.Tool.Interpretation.Answers;

/// <summary>A body, of which a recorder is given all that is read.</summary>
internal sealed class TappedStream(Stream body, AnswerRecorder recorder) : ForwardStream
{
    /// <inheritdoc />
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await body.ReadAsync(buffer, cancellationToken);
        recorder.Add(buffer.Span[..read]);
        return read;
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            body.Dispose();
        }

        base.Dispose(disposing);
    }
}
