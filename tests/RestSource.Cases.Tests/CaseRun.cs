using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RestSource.Cases.Tests.Generation;
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
            _ => await CaseReading.ProblemAsync(recorded, emitted.Load().ReadAsync(recorded.Resource), playback),
        };
        return new CaseRun(emitted.Diagnostics, problem);
    }

    private static string ConfigProblem(EmittedSource emitted) =>
        emitted.Errors.Count > 0
            ? ""
            : "no diagnostic says that the config has a mistake";
}
