using Microsoft.CodeAnalysis;
using RestSource.Generators.Pipeline;
using RestSource.TestKit;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace RestSource.Generators.Tests.Pipeline;

/// <summary>What an edit makes run again, by Roslyn's own account.</summary>
public class IncrementalityTests
{
    private static readonly GeneratorProject Project = new()
    {
        Files = [(Configs.Path, Configs.Tracker), (Configs.SamplePath, Configs.Sample)],
        Code = ["class Program;"],
    };

    [Fact]
    public void TheFirstRun_EmitsAFileForTheSourceAndOneForEachResource_AndOneOfTheirPlaces()
    {
        var run = Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["Tracker.Config.Locations.g.cs", "Tracker.Issues.g.cs", "Tracker.Projects.g.cs", "Tracker.g.cs"], run.Files.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EditingCode_RunsNothingAgain()
    {
        var run = Run().AddCode("class Unrelated;");

        Assert.All(run.Reasons(TrackingNames.ReadCompilation), static reason => Assert.Equal(Unchanged, reason));
        Assert.All(
            StepsButCompilation.SelectMany(run.Reasons),
            static reason => Assert.Contains(reason, CachedOrUnchanged));
        Assert.Equal([Cached], run.Reasons(TrackingNames.CompileConfigs));
        Assert.All(run.OutputReasons(), static reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void EditingCode_RunsNothingAgain_InAProjectThatLoads()
    {
        var run = GeneratorRun.Of(new RestSourceGenerator(), Project with { References = GeneratorProject.RunningReferences }).AddCode("class Unrelated;");

        Assert.Equal([Unchanged], run.Reasons(TrackingNames.ReadCompilation));
        Assert.All(StepsButCompilation.SelectMany(run.Reasons), static reason => Assert.Contains(reason, CachedOrUnchanged));
        Assert.All(run.OutputReasons(), static reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void ReformattingTheConfig_CompilesItAgainAndEmitsNothingButPlaces()
    {
        var run = Run().EditFile(Configs.Path, "// moved\n\n" + Configs.Tracker.Replace(": ", " :  ", StringComparison.Ordinal));

        Assert.Equal([Unchanged], run.Reasons(TrackingNames.CompileConfigs));
        Assert.Single(run.OutputReasons(), static reason => reason != Cached);
    }

    [Fact]
    public void MovingResources_CompilesNoneOfThem()
    {
        var run = Run().EditFile(Configs.Path, "// moved\n\n" + Configs.Tracker);

        Assert.Equal([Modified], run.Reasons(TrackingNames.OutlineConfigs));
        Assert.Equal([Unchanged, Unchanged], run.Reasons(TrackingNames.SelectTexts));
        Assert.Equal([Cached, Cached], run.Reasons(TrackingNames.CompileResources));
        Assert.Equal([Modified], run.Reasons(TrackingNames.LocateTypes));
        Assert.Single(run.OutputReasons(), static reason => reason != Cached);
    }

    [Fact]
    public void MovingAMistake_MovesItsDiagnosticAndEmitsNothing()
    {
        var wrong = Configs.Tracker.Replace("\"budget\"", "\"nonsense\": 1, \"budget\"", StringComparison.Ordinal)
            .Replace("\"client\": {", "\"client\": { \"bas_url\": 1,", StringComparison.Ordinal);
        var run = GeneratorRun.Of(new RestSourceGenerator(), Project with { Files = [(Configs.Path, wrong), (Configs.SamplePath, Configs.Sample)] });
        var before = Assert.Single(run.Diagnostics, static diagnostic => diagnostic.Id == "RSG0002").Location.SourceSpan;
        run.EditFile(Configs.Path, "\n\n" + wrong);

        Assert.Equal(before.Start + 2, Assert.Single(run.Diagnostics, static diagnostic => diagnostic.Id == "RSG0002").Location.SourceSpan.Start);
        Assert.All(
            run.Reasons(TrackingNames.SelectResources).Concat(run.Reasons(TrackingNames.SelectSources)),
            static reason => Assert.Contains(reason, CachedOrUnchanged));
    }

    [Theory]
    [InlineData("\"decimal\"", "\"double\"")] // its record
    [InlineData("/v1/projects", "/v2/projects")] // its endpoint
    public void ChangingOneResource_EmitsThatFileAlone(string from, string to)
    {
        var run = Run().EditFile(Configs.Path, Configs.Tracker.Replace(from, to, StringComparison.Ordinal));

        Assert.Equal([Modified, Unchanged], run.Reasons(TrackingNames.SelectTexts));
        Assert.Equal([Modified, Cached], run.Reasons(TrackingNames.CompileResources));
        Assert.Equal([Modified, Unchanged], run.Reasons(TrackingNames.SelectResources));
        Assert.Equal([Unchanged], run.Reasons(TrackingNames.SelectSources));
    }

    [Fact]
    public void ChangingOneResourceOfMany_CompilesAndEmitsOne()
    {
        const int Count = 50;
        const int Edited = 20;
        var resources = Enumerable.Range(0, Count).Select(static number => $$"""{ "name": "r{{number}}", "columns": { "id": { "data_type": "bigint" } } }""");
        var config = $$"""{ "client": { "base_url": "https://api.example.com" }, "resources": [ {{string.Join(", ", resources)}} ] }""";
        var run = GeneratorRun.Of(new RestSourceGenerator(), GeneratorProject.With(Configs.Path, config));
        run.EditFile(Configs.Path, config.Replace($"\"r{Edited}\", \"columns\": {{ \"id\"", $"\"r{Edited}\", \"columns\": {{ \"no\"", StringComparison.Ordinal));

        IncrementalStepRunReason[] Others(IncrementalStepRunReason reason) => [.. Enumerable.Repeat(reason, Edited), Modified, .. Enumerable.Repeat(reason, Count - Edited - 1)];
        Assert.Equal(Others(Cached), run.Reasons(TrackingNames.CompileResources));
        Assert.Equal(Others(Unchanged), run.Reasons(TrackingNames.SelectResources));
        Assert.Single(run.OutputReasons(), static reason => reason != Cached);
    }

    [Fact]
    public void ChangingTheDefaults_CompilesAllAndEmitsThoseThatDiffer()
    {
        var run = Run().EditFile(Configs.Path, Configs.Tracker.Replace("\"primary_key\"", "\"parallelized\": true, \"primary_key\"", StringComparison.Ordinal));

        Assert.Equal([Modified, Modified], run.Reasons(TrackingNames.CompileResources));
        Assert.Equal([Modified, Modified], run.Reasons(TrackingNames.SelectResources));
    }

    [Fact]
    public void ChangingTheClient_EmitsTheSourcesFileAlone()
    {
        var run = Run().EditFile(Configs.Path, Configs.Tracker.Replace("api.example.com", "eu.example.com", StringComparison.Ordinal));

        Assert.Equal([Unchanged, Unchanged], run.Reasons(TrackingNames.SelectResources));
        Assert.Equal([Modified], run.Reasons(TrackingNames.SelectSources));
    }

    [Fact]
    public void ChangingASample_EmitsItsResourceAlone()
    {
        var run = Run().EditFile(Configs.SamplePath, Configs.Sample.Replace("\"One\"", "true", StringComparison.Ordinal));

        Assert.Equal([Unchanged, Modified], run.Reasons(TrackingNames.SelectResources));
        Assert.Equal([Unchanged], run.Reasons(TrackingNames.SelectSources));
    }

    [Fact]
    public void ChangingASampleWithoutChangingItsShape_EmitsNothing()
    {
        var run = Run().EditFile(Configs.SamplePath, Configs.Sample.Replace("\"One\"", "\"Two\"", StringComparison.Ordinal));

        Assert.Equal([Unchanged], run.Reasons(TrackingNames.CompileConfigs));
        Assert.All(run.OutputReasons(), static reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void AnotherConfigInTheProject_LeavesTheFilesOfThisOneAlone()
    {
        const string Other = "/demo/other.restsource.json";
        var run = GeneratorRun.Of(new RestSourceGenerator(), Project with { Files = [.. Project.Files, (Other, Configs.Tracker)] });
        run.EditFile(Other, Configs.Tracker.Replace("/v1/", "/v9/", StringComparison.Ordinal).Replace("\"base_url\"", "\"headers\": {}, \"base_url\"", StringComparison.Ordinal));

        Assert.Equal([Modified, Modified, Cached, Cached], run.Reasons(TrackingNames.SelectResources));
    }

    [Fact]
    public void EveryStep_HasAnOutputUnderItsName()
    {
        var run = Run();

        Assert.All(StepsButCompilation.Append(TrackingNames.ReadCompilation), step => Assert.NotEmpty(run.Reasons(step)));
    }

    private static readonly IncrementalStepRunReason[] CachedOrUnchanged = [Cached, Unchanged];

    private static readonly string[] StepsButCompilation =
    [
        TrackingNames.ReadOptions, TrackingNames.ReadFiles, TrackingNames.SortFiles, TrackingNames.SelectSamples, TrackingNames.SelectConfigs,
        TrackingNames.OutlineConfigs, TrackingNames.SelectTexts, TrackingNames.CompileResources, TrackingNames.GroupResources,
        TrackingNames.CompileConfigs, TrackingNames.SettlePrefixes, TrackingNames.PlanEmissions, TrackingNames.FitEmissions, TrackingNames.SelectSources, TrackingNames.SelectResources,
        TrackingNames.FindLines, TrackingNames.LocateTypes,
    ];

    private static GeneratorRun Run() => GeneratorRun.Of(new RestSourceGenerator(), Project);
}
