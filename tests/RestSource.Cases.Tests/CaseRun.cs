using System.Collections.Immutable;
using System.Net;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using RestSource.Cases.Tests.Generation;
using RestSource.Cases.Tests.Meaning;
using RestSource.Cases.Tests.Recording;
using RestSource.TestKit.Server;

namespace RestSource.Cases.Tests;

/// <summary>What came of a case.</summary>
/// <param name="Diagnostics">What the generator said of its config.</param>
/// <param name="Problem">How it went otherwise than expected; empty when it did not.</param>
internal sealed record CaseRun(ImmutableArray<Diagnostic> Diagnostics, string Problem)
{
    /// <summary>Generates the case's source, reads its resource from a server that plays the recording, and compares.</summary>
    public static async Task<CaseRun> OfAsync(string name)
    {
        Playback? playback = null;
        await using var server = await ApiServer.StartAsync(request => playback!.Answer(request));
        var recorded = CaseFile.Read(name, server.BaseUrl);
        playback = new Playback(recorded.Exchanges ?? []);
        var emitted = EmittedSource.Of(name.Split('#')[0], recorded.Config.GetRawText());
        var problem = (recorded.Expect.ConfigError, emitted.Errors) switch
        {
            (true, _) => ConfigProblem(emitted),
            (false, { Count: > 0 } errors) => string.Join("\n", ["the config does not compile", .. errors.Select(static error => error.ToString())]),
            _ => await ReadProblemAsync(recorded, emitted.Load(), playback),
        };
        return new CaseRun(emitted.Diagnostics, problem);
    }

    private static string ConfigProblem(EmittedSource emitted) =>
        emitted.Errors.Count > 0
            ? ""
            : "no diagnostic says that the config has a mistake";

    private static async Task<string> ReadProblemAsync(Case recorded, LoadedSource source, Playback playback)
    {
        var (records, error) = await ReadAsync(source, recorded.Resource);
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
            recorded.Expect.Records is { } expected ? Difference.Of("records", [.. expected.Select(CanonicalJson.Of)], records, recorded.IsOrdered) : null,
            Difference.Of("requests", playback.Expected, requests, recorded.IsOrdered),
        ];
        return string.Join("\n", problems.OfType<string>());
    }

    private static async Task<(List<string> Records, RestSourceException? Error)> ReadAsync(LoadedSource source, string resource)
    {
        var records = new List<string>();
        try
        {
            await foreach (var record in source.ReadAsync(resource))
            {
                records.Add(CanonicalJson.Of(JsonSerializer.SerializeToElement(record, record.GetType())));
            }

            return (records, null);
        }
        catch (RestSourceException error)
        {
            return (records, error);
        }
    }
}
