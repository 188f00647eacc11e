using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;
using RestSource.Configuration.JsonPath;
using RestSource.Json;
using RestSource.TestKit.Fuzz;

namespace RestSource.JsonPath.Tests.Reference;

/// <summary>Any path leads in any document to what a plain reading of RFC 9535 says: in samples, in bodies held in memory and in bodies that stream by.</summary>
/// <remarks>RESTSOURCE_FUZZ_DOCUMENTS sets how many cases each test takes, RESTSOURCE_FUZZ_SEED other ones.</remarks>
public sealed class ReferenceTests
{
    private static readonly int[] Chunks = [1, 2, 3, 5, 8, 13, 64, 4096];
    private static readonly int Cases = FuzzSettings.Cases(6_000);
    private int _givenUp;

    [Fact]
    public void AnyPath_LeadsToWhatTheReferenceSays() => CheckAll(ReferenceCases.Any, static example =>
    {
        var expected = Nodes(example);
        var path = example.Path.ToString();
        Assert.Equal(expected, Paths.AtRunTime(example.Document, path));
        if (example.Path.Segments.Length > 0)
        {
            Assert.Equal(expected, Paths.AtRunTime(example.Document, example.Path.RelativeText));
        }

        Assert.True(IsGivenUpAtCompileTime(example) || expected == Paths.AtCompileTime(example.Document, path));
    });

    [Fact]
    public void RecordsAtAnyPath_AreThoseOfTheReference() => CheckAll(ReferenceCases.Any, static example => AssertRecords(example, isHeld: false));

    [Fact]
    public void RecordsAtAPathThatStreams_AreThoseOfTheReferenceHeldInMemoryOrNot() => CheckAll(ReferenceCases.Streaming, static example =>
    {
        Assert.True(RuntimeSelector.Of(Paths.Bind(example.Path.ToString()).Steps).Streams);
        AssertRecords(example, isHeld: false);
        AssertRecords(example, isHeld: true);
    });

    private void CheckAll(Arbitrary<ReferenceCase> cases, Action<ReferenceCase> check)
    {
        var settings = Config.QuickThrowOnFailure
            .WithMaxTest(Cases)
            .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd((ulong)FuzzSettings.Seed), FSharpOption<int>.None)));
        Check.One(settings, Prop.ForAll(cases, example =>
        {
            try
            {
                check(example);
            }
            catch (PageFormatException refusal) when (refusal.Reason.StartsWith("a path of the config takes too many steps", StringComparison.Ordinal))
            {
                // Only what searches inside of a search may be given up, as BoundsTests has it.
                Assert.Contains("..", example.Path.ToString(), StringComparison.Ordinal);
                _givenUp++;
            }
        }));
        Assert.InRange(_givenUp, 0, Cases / 200);
    }

    private static void AssertRecords(ReferenceCase example, bool isHeld)
    {
        string[] expected = [.. Records(example.Path, JsonElement.Parse(example.Document)).Select(static record => Paths.Text(record.GetRawText()))];
        var chunk = Chunks[example.Document.Length % Chunks.Length];
        Assert.Equal(expected, PageRecords.ReadAsync(example.Document, Paths.Bind(example.Path.ToString()).Steps, isHeld, chunk).GetAwaiter().GetResult());
    }

    private static string Nodes(ReferenceCase example) =>
        "[" + string.Join(',', example.Path.Of(JsonElement.Parse(example.Document)).Select(static node => Paths.Text(node.GetRawText()))) + "]";

    /// <summary>A match is a record, a list a list of them unless items are picked, null none: docs/config-reference.md.</summary>
    private static IEnumerable<JsonElement> Records(ReferencePath path, JsonElement root) => path.Of(root).SelectMany(match =>
        path.PicksItems ? [match]
        : match.ValueKind == JsonValueKind.Array ? match.EnumerateArray()
        : match.ValueKind == JsonValueKind.Null ? (IEnumerable<JsonElement>)[]
        : [match]);

    private static bool IsGivenUpAtCompileTime(ReferenceCase example)
    {
        var root = Paths.Read(example.Document);
        var evaluation = new SelectorEvaluation(root);
        evaluation.Select(root, Paths.Bind(example.Path.ToString()).Steps);
        return evaluation.IsExhausted;
    }
}
