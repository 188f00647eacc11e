using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using RestSource.Generators.Pipeline;
using RestSource.TestKit;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace RestSource.Generators.Tests.Pipeline;

/// <summary>The way from an emitted type to its line of the config.</summary>
public class LocationTests
{
    private const string LocationsFile = "Tracker.Config.Locations.g.cs";

    [Theory]
    [InlineData("Demo.Tracker.ProjectsClient", "projects")]
    [InlineData("Demo.Tracker.IProjectsApi", "projects")]
    [InlineData("Demo.Tracker.Project", "projects")]
    [InlineData("Demo.Tracker.IssuesClient", "issues")]
    [InlineData("Demo.Tracker.TrackerSource", null)]
    [InlineData("Demo.Tracker.TrackerOptions", null)]
    public void AType_IsDeclaredInItsConfigToo(string type, string? resource)
    {
        var symbol = Run().Output().GetTypeByMetadataName(type)!;

        var place = Assert.Single(symbol.Locations, static location => location.GetMappedLineSpan().HasMappedPath).GetMappedLineSpan();
        Assert.Equal(Configs.Path, place.Path);
        Assert.Equal(resource is null ? 0 : LineOf(resource), place.StartLinePosition.Line);
        var from = Assert.Single(symbol.GetAttributes(), static attribute => attribute.AttributeClass!.Name == nameof(GeneratedFromAttribute));
        Assert.Equal("tracker.restsource.json", from.ConstructorArguments.Single().Value);
        Assert.Equal(resource, from.NamedArguments.SingleOrDefault().Value.Value);
        Assert.Contains("Generated from <c>tracker.restsource.json</c>", symbol.GetDocumentationCommentXml(), StringComparison.Ordinal);
    }

    [Fact]
    public void MovingResources_EmitsTheirPlacesAlone()
    {
        var run = Run();
        var before = run.Files;

        run.EditFile(Configs.Path, "// moved\n\n" + Configs.Tracker);

        Assert.Equal([Modified], run.Reasons(TrackingNames.FindLines));
        Assert.Equal([Modified], run.Reasons(TrackingNames.LocateTypes));
        Assert.Single(run.OutputReasons(), static reason => reason != Cached);
        Assert.Equal([LocationsFile], run.Files.Where(file => before[file.Key] != file.Value).Select(static file => file.Key));
        Assert.Contains($"    #line {LineOf("projects") + 3}\n", run.Files[LocationsFile], StringComparison.Ordinal);
    }

    [Fact]
    public void ALayoutThatMovesNothingToAnotherLine_EmitsNothing()
    {
        var run = Run().EditFile(Configs.Path, Configs.Tracker.Replace(": ", " :  ", StringComparison.Ordinal));

        Assert.Equal([Unchanged], run.Reasons(TrackingNames.FindLines));
        Assert.All(run.OutputReasons(), static reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void TheFolderOfTheConfig_LeavesNoTraceInAnAssemblyWhosePathsAreMapped()
    {
        var (image, symbols) = Build("/home/ada/somewhere/");

        Assert.DoesNotContain("somewhere", Encoding.UTF8.GetString(image), StringComparison.Ordinal);
        Assert.DoesNotContain("somewhere", Encoding.Unicode.GetString(image), StringComparison.Ordinal);
        Assert.DoesNotContain("somewhere", Encoding.UTF8.GetString(symbols), StringComparison.Ordinal);
        var (imageElsewhere, symbolsElsewhere) = Build("/builds/0/");
        Assert.Equal(symbols, symbolsElsewhere);
        Assert.Equal(image, imageElsewhere);
    }

    [Theory]
    [InlineData("/demo/we \"said\".restsource.json")]
    [InlineData("/demo/over\ntwo.restsource.json")]
    public void APathThatNoDirectiveCanHold_IsLeftOut(string path)
    {
        var run = GeneratorRun.Of(new RestSourceGenerator(), GeneratorProject.With(path, """{ "name": "shop", "client": { "base_url": "https://api.example.com" }, "resources": ["orders"] }"""));

        Assert.Empty(run.Problems());
        Assert.DoesNotContain("#line", run.Files["Shop.Config.Locations.g.cs"], StringComparison.Ordinal);
    }

    private static (byte[] Image, byte[] Symbols) Build(string folder)
    {
        var config = Configs.Tracker.Replace(", \"schema\": { \"sample\": \"samples/issues.json\" }", string.Empty, StringComparison.Ordinal);
        var project = GeneratorProject.With($"{folder}tracker.restsource.json", config) with { PathMap = [new(folder, "/_/")] };
        using var image = new MemoryStream();
        using var symbols = new MemoryStream();
        var emitted = GeneratorRun.Of(new RestSourceGenerator(), project).Output().Emit(image, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return (image.ToArray(), symbols.ToArray());
    }

    private static int LineOf(string resource)
    {
        var beforeName = Configs.Tracker[..Configs.Tracker.IndexOf($"\"{resource}\"", StringComparison.Ordinal)];
        return beforeName[..beforeName.LastIndexOf('{')].Count(static character => character == '\n');
    }

    private static GeneratorRun Run() => GeneratorRun.Of(new RestSourceGenerator(), new GeneratorProject { Files = [(Configs.Path, Configs.Tracker), (Configs.SamplePath, Configs.Sample)] });
}
