using System.Globalization;
using System.IO.Compression;

namespace RestSource.Http;

/// <summary>The body of an answer. A read that gets nothing for too long ends, so that a silent server cannot hold a page for ever.</summary>
internal sealed class BodyStream : ForwardStream
{
    private readonly Stream _body;
    private readonly TimeSpan _timeout;
    private readonly CancellationTokenSource _stop;
    private readonly CancellationToken _cancellationToken;
    private readonly ITimer _timer;
    private readonly bool _mustHoldData;
    private long _position;

    /// <param name="body">The body, decompressed.</param>
    /// <param name="timeout">How long a read waits at most.</param>
    /// <param name="time">Measures that.</param>
    /// <param name="hasContent">Whether the answer's status says that it has a body. Of one in gzip or brotli that gives nothing all but its beginning was cut off: .NET takes that for its end, and of deflate does not tell.</param>
    /// <param name="cancellationToken">Ends a read.</param>
    public BodyStream(Stream body, TimeSpan timeout, TimeProvider time, bool hasContent, CancellationToken cancellationToken)
    {
        _mustHoldData = hasContent && body is (GZipStream or BrotliStream);
        _body = body;
        _timeout = timeout;
        _cancellationToken = cancellationToken;
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _timer = time.CreateTimer(static body => ((BodyStream)body!).TimeOut(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await ReadInTimeAsync(buffer).ConfigureAwait(false);
        if (read == 0 && _position == 0 && _mustHoldData && buffer.Length > 0)
        {
            throw new BodyInterruptedException(Reason("its compressed data is cut off"), innerException: null);
        }

        _position += read;
        return read;
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

    private async ValueTask<int> ReadInTimeAsync(Memory<byte> buffer)
    {
        _timer.Change(_timeout, Timeout.InfiniteTimeSpan);
        try
        {
            return await _body.ReadAsync(buffer, _stop.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (!_cancellationToken.IsCancellationRequested)
        {
            throw new BodyInterruptedException(Reason($"no more of it came for {_timeout.TotalSeconds} s"), exception);
        }
        catch (IOException exception)
        {
            throw new BodyInterruptedException(Reason("the connection broke"), exception);
        }
        catch (Exception exception) when (exception is InvalidDataException or (InvalidOperationException and not ObjectDisposedException))
        {
            // Of brotli .NET says so with an InvalidOperationException.
            throw new BodyInterruptedException(Reason("its compressed data is damaged"), exception);
        }
        finally
        {
            _timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }

    private void TimeOut()
    {
        try
        {
            _stop.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The timer went off while the body was disposed of. On a timer's thread the exception would end the process.
        }
    }

    private string Reason(string what) => string.Create(CultureInfo.InvariantCulture, $"the body ended after {_position} bytes, before its end: {what}");
}
