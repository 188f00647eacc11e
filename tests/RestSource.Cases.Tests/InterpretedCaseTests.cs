using System.Text.Json;
using RestSource.Cases.Tests.Recording;
using RestSource.Configuration;
using RestSource.Configuration.Model;
using RestSource.TestKit.Time;
using RestSource.Tool.Interpretation;
using RestSource.Tool.Settings;

namespace RestSource.Cases.Tests;

/// <summary>What the tool reads without a build is what emitted code reads: the same cases, by the same requests.</summary>
public sealed class InterpretedCaseTests(PlaybackServer server) : IClassFixture<PlaybackServer>
{
    private static readonly Uri Nowhere = new("http://127.0.0.1");

    /// <summary>Those with something to read by: what is said of mistakes, the cases of emitted code hold.</summary>
    public static TheoryData<string> Names => [.. CaseFile.Names("dlt").Concat(CaseFile.NamesOfVariants("variants")).Where(static name => !CaseFile.Read(name, Nowhere).Expect.ConfigError)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Case_GoesAsThroughEmittedCode(string name)
    {
        var recorded = CaseFile.Read(name, server.BaseUrl);
        var playback = server.Play(recorded);
        var problem = await CaseReading.ProblemAsync(recorded, ReadAsync(SourceOf(name, recorded), recorded.Resource), playback);

        Assert.True(problem.Length == 0, $"{name}\n{problem}");
    }

    private static SourceModel SourceOf(string name, Case recorded) =>
        ConfigCompiler.Compile(new ConfigFile($"/{name.Split('#')[0]}.restsource.json", recorded.Config.GetRawText()), samples: default, CancellationToken.None).Source!;

    private static async IAsyncEnumerable<JsonElement> ReadAsync(SourceModel model, string resource)
    {
        var options = new OpenOptions { TimeProvider = new ManualTimeProvider(skipUpTo: TimeSpan.FromSeconds(30)) };
        await using var source = InterpretedSource.Open(model, SourceSettings.Of(model, new Dictionary<string, string?>()), options);
        await foreach (var page in source.Resource(resource).ReadPagesAsync(options: null, CancellationToken.None))
        {
            foreach (var record in page.Items)
            {
                yield return record.ToJson();
            }
        }
    }
}
