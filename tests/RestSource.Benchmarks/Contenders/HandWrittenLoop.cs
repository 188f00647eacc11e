using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using RestSource.Benchmarks.Server;

namespace RestSource.Benchmarks.Contenders;

/// <summary>The loop that a good engineer writes by hand: bodies read as they arrive, no copy of one, no model but the records.</summary>
/// <param name="http">The client, whose base address is that of the API.</param>
/// <param name="page">How System.Text.Json reads a page.</param>
/// <param name="project">How System.Text.Json reads a project.</param>
internal sealed class HandWrittenLoop(HttpClient http, JsonTypeInfo<MutablePage> page, JsonTypeInfo<MutableProject> project)
{
    private static readonly JsonSerializerOptions Reflection = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    /// <summary>The loop over a source-generated context.</summary>
    public static HandWrittenLoop SourceGenerated(HttpClient http) =>
        new(http, SerializedContext.Default.MutablePage, SerializedContext.Default.MutableProject);

    /// <summary>The loop over reflection.</summary>
    public static HandWrittenLoop ReflectionBased(HttpClient http) =>
        new(http, (JsonTypeInfo<MutablePage>)Reflection.GetTypeInfo(typeof(MutablePage)), (JsonTypeInfo<MutableProject>)Reflection.GetTypeInfo(typeof(MutableProject)));

    /// <summary>Reads page after page.</summary>
    public async IAsyncEnumerable<MutableProject> ReadPagesAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        for (var offset = 0; ;)
        {
            var uri = new Uri(string.Create(CultureInfo.InvariantCulture, $"projects?offset={offset}&limit={ProjectPages.Limit}"), UriKind.Relative);
            using var response = await http.GetAsync(uri, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            response.EnsureSuccessStatusCode();
            await using var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            var read = await JsonSerializer.DeserializeAsync(body, page, cancellationToken).ConfigureAwait(false);
            foreach (var record in read!.Data)
            {
                yield return record;
            }

            offset += read.Data.Count;
            if (offset >= read.Total || read.Data.Count == 0)
            {
                yield break;
            }
        }
    }

    /// <summary>Reads the one array that holds all of them.</summary>
    public async IAsyncEnumerable<MutableProject> ReadArrayAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var response = await http.GetAsync(new Uri("projects/all", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await foreach (var record in JsonSerializer.DeserializeAsyncEnumerable(body, project, cancellationToken).ConfigureAwait(false))
        {
            yield return record!;
        }
    }
}
