namespace RestSource.TestKit.Faults.Laboratory;

/// <summary>The body of an answer, which tells the clock when the client waits for more of it, and counts as open until it is disposed of.</summary>
internal sealed class WatchedStream : Stream
{
    private readonly Stream _body;
    private readonly Experiment _experiment;
    private readonly string _id;
    private long _received;
    private bool _isClosed;

    public WatchedStream(Stream body, Experiment experiment, string id)
    {
        (_body, _experiment, _id) = (body, experiment, id);
        experiment.Open();
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var reading = _body.ReadAsync(buffer, cancellationToken);
        if (reading.IsCompletedSuccessfully)
        {
            return Count(reading.Result);
        }

        _experiment.Clock.Wait(_id, _received);
        try
        {
            return Count(await reading.ConfigureAwait(false));
        }
        finally
        {
            _experiment.Clock.EndWait(_id);
        }
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_isClosed)
        {
            _isClosed = true;
            _body.Dispose();
            _experiment.Close();
        }

        base.Dispose(disposing);
    }

    private int Count(int count)
    {
        _received += count;
        return count;
    }
}
