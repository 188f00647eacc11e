using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RestSource.Testing.Recordings;

/// <summary>A request and its answer, as they passed.</summary>
/// <param name="Method">The method.</param>
/// <param name="Url">The URL.</param>
/// <param name="RequestHeaders">The headers of the request.</param>
/// <param name="RequestBody">The body of the request; empty for none.</param>
/// <param name="Status">The status.</param>
/// <param name="Headers">The headers of the answer.</param>
/// <param name="Body">The body of the answer, decompressed.</param>
internal sealed record Exchange(
    string Method, Uri Url, IReadOnlyList<KeyValuePair<string, string>> RequestHeaders, string RequestBody, int Status, IReadOnlyList<KeyValuePair<string, string>> Headers, string Body)
{
    /// <summary>Gets the body of the answer as JSON; <see langword="null"/> when it is none.</summary>
    public JsonNode? Json { get; } = Parse(Body);

    /// <summary>Takes one down.</summary>
    public static async Task<Exchange> OfAsync(HttpRequestMessage request, string sent, HttpResponseMessage response, byte[] body, CancellationToken cancellation) => new(
        request.Method.Method,
        request.RequestUri!,
        Pairs(request.Headers, request.Content?.Headers),
        sent,
        (int)response.StatusCode,
        Pairs(response.Headers, response.Content.Headers),
        await DecompressAsync(body, response.Content.Headers, cancellation).ConfigureAwait(false));

    /// <summary>Reads JSON; <see langword="null"/> for what is none, or says one name twice, or holds half a character.</summary>
    public static JsonNode? Parse(string text)
    {
        try
        {
            var node = text.Length == 0 ? null : JsonNode.Parse(text, documentOptions: new JsonDocumentOptions { MaxDepth = 128, AllowDuplicateProperties = false });

            // Only whoever looks at a text learns that it holds half a character.
            _ = RequestParts.Scalars(node).Count();
            return node;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static List<KeyValuePair<string, string>> Pairs(params HttpHeaders?[] headers) =>
        [.. headers.OfType<HttpHeaders>().SelectMany(static all => all).Select(static header => KeyValuePair.Create(header.Key, string.Join(", ", header.Value)))];

    private static async Task<string> DecompressAsync(byte[] body, HttpContentHeaders headers, CancellationToken cancellation)
    {
        using var compressed = new MemoryStream(body);
        Stream stream = compressed;
        foreach (var encoding in headers.ContentEncoding.Reverse())
        {
            stream = encoding.ToUpperInvariant() switch
            {
                "GZIP" => new GZipStream(stream, CompressionMode.Decompress),
                "BR" => new BrotliStream(stream, CompressionMode.Decompress),
                "DEFLATE" => new ZLibStream(stream, CompressionMode.Decompress),
                _ => stream,
            };
        }

        using var reader = new StreamReader(stream, Charset.Of(headers));
        return await reader.ReadToEndAsync(cancellation).ConfigureAwait(false);
    }
}
