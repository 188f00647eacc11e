using System.Globalization;
using System.Net.Sockets;
using System.Text;
using RestSource.TestKit.Server;

namespace RestSource.TestKit.Faults;

/// <summary>The server's end of a connection, on which bytes are sent as a fault wants them, and which can end in the middle of anything.</summary>
public sealed class Wire : IDisposable
{
    private readonly Socket _socket;
    private byte[] _received = [];

    internal Wire(Socket socket) => _socket = socket;

    /// <summary>Gets a value indicating whether this end has ended the connection.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Gets how many bytes of the body in hand were sent, without what frames chunks.</summary>
    public long BodySent { get; private set; }

    /// <summary>Sends what is no body.</summary>
    public async Task SendAsync(ReadOnlyMemory<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            bytes = bytes[await _socket.SendAsync(bytes)..];
        }
    }

    /// <summary>Sends a part of the body.</summary>
    public async Task SendBodyAsync(ReadOnlyMemory<byte> bytes)
    {
        await SendAsync(bytes);
        BodySent += bytes.Length;
    }

    /// <summary>Sends a part of the body as a chunk (RFC 9112, 7.1).</summary>
    public async Task SendChunkAsync(ReadOnlyMemory<byte> bytes)
    {
        await SendAsync(Encoding.ASCII.GetBytes(bytes.Length.ToString("x", CultureInfo.InvariantCulture) + "\r\n"));
        await SendBodyAsync(bytes);
        await SendAsync("\r\n"u8.ToArray());
    }

    /// <summary>Ends the connection in good order: the client sees the end of what was sent.</summary>
    public void Finish()
    {
        IsClosed = true;
        _socket.Shutdown(SocketShutdown.Send);
        _socket.Close();
    }

    /// <summary>Tears the connection down: the client sees that it was reset.</summary>
    public void Reset()
    {
        IsClosed = true;
        _socket.LingerState = new LingerOption(enable: true, seconds: 0);
        _socket.Close();
    }

    /// <summary>Ends the connection.</summary>
    public void End(Ending ending)
    {
        if (ending == Ending.Reset)
        {
            Reset();
        }
        else
        {
            Finish();
        }
    }

    /// <summary>Ends when the client has left, which ends the connection.</summary>
    public async Task LeftAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (await _socket.ReceiveAsync(new byte[256], cancellationToken) > 0)
            {
                // A client that waits for an answer has nothing to say.
            }
        }
        catch (SocketException)
        {
            // It left without a word.
        }

        IsClosed = true;
        _socket.Close();
    }

    /// <inheritdoc />
    public void Dispose() => _socket.Dispose();

    /// <summary>Gives the next request; <see langword="null"/> when the client has left.</summary>
    internal async Task<RecordedRequest?> ReceiveAsync(CancellationToken cancellationToken)
    {
        BodySent = 0;
        int end;
        while ((end = _received.AsSpan().IndexOf("\r\n\r\n"u8)) < 0)
        {
            if (!await FillAsync(cancellationToken))
            {
                return null;
            }
        }

        var lines = Encoding.Latin1.GetString(_received, 0, end).Split("\r\n");
        var headers = lines.Skip(1).Select(static line => line.Split(": ", 2)).ToDictionary(static parts => parts[0], static parts => parts[1], StringComparer.OrdinalIgnoreCase);
        var length = headers.TryGetValue("Content-Length", out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : 0;
        var begin = end + 4;
        while (_received.Length < begin + length)
        {
            if (!await FillAsync(cancellationToken))
            {
                return null;
            }
        }

        var body = Encoding.UTF8.GetString(_received, begin, length);
        _received = _received[(begin + length)..];
        var first = lines[0].Split(' ');
        return new RecordedRequest(first[0], first[1], headers, body);
    }

    private async Task<bool> FillAsync(CancellationToken cancellationToken)
    {
        var buffer = new byte[4096];
        var count = await _socket.ReceiveAsync(buffer, cancellationToken);
        _received = [.. _received, .. buffer.AsSpan(0, count)];
        return count > 0;
    }
}
