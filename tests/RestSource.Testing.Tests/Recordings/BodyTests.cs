using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;
using RestSource.Testing.Tests.Support;

namespace RestSource.Testing.Tests.Recordings;

/// <summary>What comes as a body comes again, however odd it is.</summary>
public sealed class BodyTests : IDisposable
{
    private static readonly Uri Things = new("https://api.example.com/things?b=2&a=1");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("restsource-");

    private string Cassette => Path.Combine(_folder.FullName, "cassette.json");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("""{"a":1,"a":2}""")]
    [InlineData("""{"half":"\ud83d"}""")]
    [InlineData("""{"long":12345678901234567890123.4500}""")]
    [InlineData("""["Ä","€","\u0000"]""")]
    [InlineData("<html>no JSON</html>")]
    [InlineData("{\"cut\": ")]
    public async Task Text(string body) => Assert.Equal(Plain(body), Plain(await AgainAsync(new RecordingOptions { Anonymizes = false }, new StringContent(body))));

    [Theory]
    [InlineData("null")]
    [InlineData("""{"a":1,"a":2}""")]
    [InlineData("""{"half":"\ud83d"}""")]
    public async Task OddJson_IsWrittenWithStandInsToo(string body) => Assert.Equal(body.Length, (await AgainAsync(new RecordingOptions(), new StringContent(body))).Replace("\uFFFD", "\\ud83d", StringComparison.Ordinal).Length);

    [Theory]
    [InlineData(100)]
    [InlineData(1000)]
    public async Task DeepJson(int depth)
    {
        var body = new string('[', depth) + new string(']', depth);

        Assert.Equal(body, await AgainAsync(new RecordingOptions(), new StringContent(body)));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task Compressed(string encoding)
    {
        using var bytes = new MemoryStream();
        await using (Stream stream = encoding switch { "gzip" => new GZipStream(bytes, CompressionMode.Compress, leaveOpen: true), "br" => new BrotliStream(bytes, CompressionMode.Compress, leaveOpen: true), _ => throw new ArgumentOutOfRangeException(nameof(encoding)) })
        {
            await stream.WriteAsync("""[{"id":1}]"""u8.ToArray());
        }

        var content = new ByteArrayContent(bytes.ToArray());
        content.Headers.ContentEncoding.Add(encoding);

        Assert.Equal("""[{"id":1}]""", await AgainAsync(new RecordingOptions { Anonymizes = false }, content));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task Compressed_ThoughThereIsNone(string encoding)
    {
        var content = new ByteArrayContent([]);
        content.Headers.ContentEncoding.Add(encoding);

        Assert.Equal(string.Empty, await AgainAsync(new RecordingOptions(), content));
    }

    [Fact]
    public async Task InAnotherCharset()
    {
        var content = new ByteArrayContent(Encoding.Latin1.GetBytes("""["Jürgen"]"""));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("application/json; charset=iso-8859-1");

        Assert.Equal("""["Jürgen"]""", await AgainAsync(new RecordingOptions { Anonymizes = false }, content));
    }

    [Fact]
    public async Task OfAMegabyte()
    {
        var body = "[" + string.Join(',', Enumerable.Range(0, 20_000).Select(static id => $$"""{"id":{{id}},"name":"a name of a thing, and more"}""")) + "]";

        Assert.Equal(body, await AgainAsync(new RecordingOptions { Anonymizes = false }, new StringContent(body)));
    }

    private static string Plain(string body) => body.Replace("\uFFFD", "\\ud83d", StringComparison.Ordinal).Replace("\\u0000", "\0", StringComparison.Ordinal);

    private async Task<string> AgainAsync(RecordingOptions options, HttpContent content)
    {
        await using (var recording = new Recording(Cassette, options))
        {
            using var http = new HttpClient(recording.CreateHandler(new CannedHandler(new HttpResponseMessage { Content = content })));
            using var passed = await http.GetAsync(Things);
        }

        using var replayed = new HttpClient(new ReplayHandler(Cassette));
        return await replayed.GetStringAsync(new Uri("https://api.example.com/things?a=1&b=2"));
    }
}
