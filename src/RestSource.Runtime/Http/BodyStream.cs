using System.Globalization;

namespace RestSource.Http;

/// <summary>The body of an answer. A read that gets nothing for too long ends, so that a silent server cannot hold a page for ever.</summary>
internal sealed class BodyStream : ForwardStream
{
    private readonly Stream _body;
    private readonly TimeSpan _timeout;
    private readonly CancellationTokenSource _stop;
    private readonly CancellationToken _cancellationToken;
    private readonly ITimer _timer;
    private long _position;

    public BodyStream(Stream body, TimeSpan timeout, TimeProvider time, CancellationToken cancellationToken)
    {
        _body = body;
        _timeout = timeout;
        _cancellationToken = cancellationToken;
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _timer = time.CreateTimer(static stop => ((CancellationTokenSource)stop!).Cancel(), _stop, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        _timer.Change(_timeout, Timeout.InfiniteTimeSpan);
        try
        {
            var read = await _body.ReadAsync(buffer, _stop.Token).ConfigureAwait(false);
            _position += read;
            return read;
        }
        catch (OperationCanceledException exception) when (!_cancellationToken.IsCancellationRequested)
        {
            throw new BodyInterruptedException(Reason($"no more of it came for {_timeout.TotalSeconds} s"), exception);
        }
        catch (IOException exception)
        {
            throw new BodyInterruptedException(Reason("the connection broke"), exception);
        }
        catch (InvalidDataException exception)
        {
            throw new BodyInterruptedException(Reason("its compressed data is damaged"), exception);
        }
        finally
        {
            _timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _timer.Dispose();
            _stop.Dispose();
            _body.Dispose();
        }

        base.Dispose(disposing);
    }

    private string Reason(string what) => string.Create(CultureInfo.InvariantCulture, $"the body ended after {_position} bytes, before its end: {what}");
}
