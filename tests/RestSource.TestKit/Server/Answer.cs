using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace RestSource.TestKit.Server;

/// <summary>What a server does with one request.</summary>
public abstract class Answer
{
    /// <summary>A JSON body.</summary>
    public static Answer Json(string body, int status = 200) => Text(body, "application/json", status);

    /// <summary>A JSON body, with headers.</summary>
    public static Answer Json(string body, params (string Name, string Value)[] headers) => new Whole(200, [("Content-Type", "application/json"), .. headers], body);

    /// <summary>A body of any kind.</summary>
    public static Answer Text(string body, string contentType, int status = 200) => new Whole(status, [("Content-Type", contentType)], body);

    /// <summary>A body of these bytes.</summary>
    public static Answer Bytes(byte[] body, string contentType) => new Raw(body, contentType, encoding: null);

    /// <summary>A status without a body.</summary>
    public static Answer Status(int status, params (string Name, string Value)[] headers) => Of(status, body: "", headers);

    /// <summary>A whole answer.</summary>
    public static Answer Of(int status, string body, params (string Name, string Value)[] headers) => new Whole(status, headers, body);

    /// <summary>A JSON body, compressed.</summary>
    public static Answer Gzip(string body) => new Compressed(body);

    /// <summary>A long JSON body that is short as it travels.</summary>
    public static Answer Gzip(string beginning, string repeated, int times) => new CompressedParts(beginning, repeated, times);

    /// <summary>A JSON body that is compressed already, or is said to be.</summary>
    /// <param name="body">The bytes to send.</param>
    /// <param name="encoding">Header <c>Content-Encoding</c>.</param>
    public static Answer Encoded(byte[] body, string encoding) => new Raw(body, "application/json", encoding);

    /// <summary>A JSON body whose end is that of its connection (RFC 9112, 6.3): nothing tells whether it is whole.</summary>
    public static Answer Unframed(string body) => Json(body, ("Transfer-Encoding", "identity"));

    /// <summary>The beginning of a body, after which the connection breaks.</summary>
    public static Answer Broken(string beginning) => new Part(beginning, breaks: Task.CompletedTask);

    /// <summary>The beginning of a body, after which the connection breaks when the test says so.</summary>
    public static Answer Broken(string beginning, Task when) => new Part(beginning, when);

    /// <summary>The beginning of a body, and then nothing more for as long as the client stays.</summary>
    public static Answer Stalled(string beginning) => new Part(beginning, breaks: Task.Delay(Timeout.Infinite));

    /// <summary>An answer that a test gives when it wants to; the token tells that the client has left.</summary>
    public static Answer Later(Func<CancellationToken, Task<Answer>> answer) => new Awaited(answer);

    /// <summary>A JSON body in two halves, the second of which waits.</summary>
    public static Answer Paused(string first, Task until, string second) => new Halves(first, until, second);

    /// <summary>A body whose beginning is followed by the same text over and over, for as long as the client stays.</summary>
    public static Answer Endless(string beginning, string repeated) => new Unending(beginning, repeated);

    /// <summary>Nothing for as long as the client stays.</summary>
    public static Answer Silence { get; } = new None();

    internal abstract Task WriteAsync(HttpContext context);

    private sealed class Whole(int status, (string Name, string Value)[] headers, string body) : Answer
    {
        internal override Task WriteAsync(HttpContext context)
        {
            context.Response.StatusCode = status;
            foreach (var (name, value) in headers)
            {
                context.Response.Headers[name] = value;
            }

            return body.Length == 0 ? Task.CompletedTask : context.Response.WriteAsync(body, context.RequestAborted);
        }
    }

    private sealed class Raw(byte[] body, string contentType, string? encoding) : Answer
    {
        internal override async Task WriteAsync(HttpContext context)
        {
            context.Response.ContentType = contentType;
            context.Response.Headers.ContentEncoding = encoding;
            await context.Response.Body.WriteAsync(body, context.RequestAborted);
        }
    }

    private sealed class Compressed(string body) : Answer
    {
        internal override async Task WriteAsync(HttpContext context)
        {
            context.Response.ContentType = "application/json";
            context.Response.Headers.ContentEncoding = "gzip";
            await using var compressor = new GZipStream(context.Response.Body, CompressionLevel.Fastest, leaveOpen: true);
            await compressor.WriteAsync(Encoding.UTF8.GetBytes(body), context.RequestAborted);
        }
    }

    private sealed class CompressedParts(string beginning, string repeated, int times) : Answer
    {
        internal override async Task WriteAsync(HttpContext context)
        {
            context.Response.ContentType = "application/json";
            context.Response.Headers.ContentEncoding = "gzip";
            await context.Response.Body.WriteAsync(Compress(beginning), context.RequestAborted);

            // Of what is compressed, one after the other is the same as all at once (RFC 1952, 2.2).
            var compressed = Compress(repeated);
            for (var written = 0; written < times; written++)
            {
                await context.Response.Body.WriteAsync(compressed, context.RequestAborted);
            }
        }

        private static byte[] Compress(string part)
        {
            using var compressed = new MemoryStream();
            using (var compressor = new GZipStream(compressed, CompressionLevel.Optimal))
            {
                compressor.Write(Encoding.UTF8.GetBytes(part));
            }

            return compressed.ToArray();
        }
    }

    private sealed class Part(string beginning, Task breaks) : Answer
    {
        internal override async Task WriteAsync(HttpContext context)
        {
            var bytes = Encoding.UTF8.GetBytes(beginning);
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = bytes.Length + 1;
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);

            // A body that is shorter than promised makes the server close the connection behind it. To abort would lose what is on its way.
            await breaks.WaitAsync(context.RequestAborted);
        }
    }

    private sealed class Awaited(Func<CancellationToken, Task<Answer>> answer) : Answer
    {
        internal override async Task WriteAsync(HttpContext context) => await (await answer(context.RequestAborted)).WriteAsync(context);
    }

    private sealed class Halves(string first, Task until, string second) : Answer
    {
        internal override async Task WriteAsync(HttpContext context)
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(first, context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await until.WaitAsync(context.RequestAborted);
            await context.Response.WriteAsync(second, context.RequestAborted);
        }
    }

    private sealed class Unending(string beginning, string repeated) : Answer
    {
        internal override async Task WriteAsync(HttpContext context)
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(beginning, context.RequestAborted);
            while (true)
            {
                await context.Response.WriteAsync(repeated, context.RequestAborted);
            }
        }
    }

    private sealed class None : Answer
    {
        internal override Task WriteAsync(HttpContext context) => Task.Delay(Timeout.Infinite, context.RequestAborted);
    }
}
