using System.Net;
using System.Text.Json;
using RestSource.Cases.Tests.Meaning;
using RestSource.Cases.Tests.Recording;

namespace RestSource.Cases.Tests;

/// <summary>Reads the resource of a case, and compares what comes of it.</summary>
internal static class CaseReading
{
    /// <summary>Says how a read went otherwise than expected; empty when it did not.</summary>
    /// <param name="recorded">The case.</param>
    /// <param name="records">Its records, read from a server that plays the recording.</param>
    /// <param name="playback">What that server is asked.</param>
    public static async Task<string> ProblemAsync(Case recorded, IAsyncEnumerable<JsonElement> records, Playback playback)
    {
        var (came, error) = await ReadAsync(records);
        var requests = playback.Received;
        if (recorded.FirstParentPageOnly && error is ApiResponseException { StatusCode: (HttpStatusCode)Playback.NotRecorded })
        {
            // The recording ends here, and so does what can be compared.
            error = null;
            requests = [.. requests.SkipLast(1)];
        }

        string?[] problems =
        [
            ErrorKinds.Difference(recorded.Expect, error),
            recorded.Expect.Records is { } expected ? Difference.Of("records", [.. expected.Select(CanonicalJson.Of)], came, recorded.IsOrdered) : null,
            Difference.Of("requests", playback.Expected, requests, recorded.IsOrdered),
        ];
        return string.Join("\n", problems.OfType<string>());
    }

    private static async Task<(List<string> Records, RestSourceException? Error)> ReadAsync(IAsyncEnumerable<JsonElement> records)
    {
        var came = new List<string>();
        try
        {
            await foreach (var record in records)
            {
                came.Add(CanonicalJson.Of(record));
            }

            return (came, null);
        }
        catch (RestSourceException error)
        {
            return (came, error);
        }
    }
}
