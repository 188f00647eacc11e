using System.Net.Sockets;

namespace RestSource.Benchmarks.Memory;

/// <summary>Counts the bytes that come over its connections.</summary>
internal sealed class CountingConnections
{
    private long _received;

    /// <summary>Gets how many bytes were read from the network.</summary>
    public long Received => Volatile.Read(ref _received);

    /// <summary>A handler whose connections are counted.</summary>
    public SocketsHttpHandler CreateHandler() => new()
    {
        ConnectCallback = async (context, cancellationToken) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await socket.ConnectAsync(context.DnsEndPoint, cancellationToken).ConfigureAwait(false);
            return new CountedStream(socket, this);
        },
    };

    private sealed class CountedStream(Socket socket, CountingConnections connections) : NetworkStream(socket, ownsSocket: true)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var length = await base.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            Interlocked.Add(ref connections._received, length);
            return length;
        }
    }
}
