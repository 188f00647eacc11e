using Microsoft.CodeAnalysis;
using RestSource.Generators;
using RestSource.Generators.Pipeline;
using RestSource.Interop.Tests.Support;
using RestSource.TestKit;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace RestSource.Interop.Tests;

/// <summary>What an edit makes run again where records come ahead: a record that is emitted anew makes every other generator of the project run.</summary>
public class IncrementalityTests
{
    private static readonly IncrementalStepRunReason[] CachedOrUnchanged = [Cached, Unchanged];

    [Fact]
    public void EditingCode_RunsNothingAgain()
    {
        var run = Run().AddCode("class Unrelated { }");

        Assert.Equal([Unchanged], run.Reasons(TrackingNames.ReadCompilation));
        Assert.Equal([Cached, Cached], run.Reasons(TrackingNames.EmitRecords));
        Assert.Equal([Cached], run.Reasons(TrackingNames.FitEmissions));
        Assert.All(run.OutputReasons(), static reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void ReformattingTheConfig_EmitsNothing()
    {
        var run = Edit(": ", " :  ");

        Assert.All(run.Reasons(TrackingNames.SelectRecords), static reason => Assert.Contains(reason, CachedOrUnchanged));
        Assert.All(run.OutputReasons(), static reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void ChangingAnEndpoint_LeavesTheRecordsAsTheyAre()
    {
        var run = Edit("/v1/orders", "/v2/orders");

        Assert.Equal([Unchanged, Cached], run.Reasons(TrackingNames.EmitRecords));
        Assert.Equal([Modified, Unchanged], run.Reasons(TrackingNames.SelectResources));
        Assert.Single(run.OutputReasons(), static reason => reason != Cached);
    }

    [Fact]
    public void ChangingAColumn_EmitsItsRecordAlone()
    {
        var run = Edit("\"decimal\"", "\"double\"");

        Assert.Equal([Modified, Cached], run.Reasons(TrackingNames.EmitRecords));
        Assert.Equal(["double?"], TypesOf(run, "Total"));
    }

    [Fact]
    public void ChangingTheClient_LeavesTheRecordsAsTheyAre()
    {
        var run = Edit("api.example.com", "eu.example.com");

        Assert.All(run.Reasons(TrackingNames.SelectRecords), static reason => Assert.Equal(Unchanged, reason));
        Assert.Equal([Modified], run.Reasons(TrackingNames.SelectSources));
    }

    private static GeneratorRun Run() => GeneratorRun.Of(new RestSourceGenerator(), Shop.Project);

    private static GeneratorRun Edit(string from, string to) => Run().EditFile(Shop.ConfigPath, Shop.Config.Replace(from, to, StringComparison.Ordinal));

    private static IEnumerable<string> TypesOf(GeneratorRun run, string property) =>
        run.Output().GetSymbolsWithName(property).OfType<IPropertySymbol>().Select(static symbol => symbol.Type.ToDisplayString());
}
