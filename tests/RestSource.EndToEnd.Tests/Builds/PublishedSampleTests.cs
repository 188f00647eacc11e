using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using RestSource.TestKit.Commands;

namespace RestSource.EndToEnd.Tests.Builds;

/// <summary>The sample that the README begins with is published as a program of its own, fully trimmed, and reads all that its demo API holds.</summary>
public sealed class PublishedSampleTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("restsource-");

    private static string Quickstart => typeof(PublishedSampleTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(static attribute => attribute.Key == "Quickstart").Value!;

    private string Program => Path.Combine(_folder.FullName, "published", "Quickstart");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Publish_OfTheQuickstart_WarnsOfNothingAndReadsEveryRecord()
    {
        // What is built on the way stays out of the repository's own artifacts, which other tests run from. Rules of style were held when those were built.
        var publish = await DotnetCommand.RunAsync(
            _folder.FullName, "publish", Quickstart, "--use-current-runtime", "-o", Path.GetDirectoryName(Program)!,
            $"-p:ArtifactsPath={Path.Combine(_folder.FullName, "artifacts")}", "-p:EnforceCodeStyleInBuild=false", "-p:EnableNETAnalyzers=false");
        Assert.True(publish.ExitCode == 0, publish.ToString());
        Assert.DoesNotContain(publish.Lines, static line => line.Contains("warning", StringComparison.OrdinalIgnoreCase));
        AssertNothingIsLeftToTheMachine(File.ReadAllText($"{Program}.runtimeconfig.json"));

        var run = await CommandResult.OfAsync(new ProcessStartInfo(Program), _folder.FullName);
        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Contains(run.Lines, static line => line.StartsWith("| resource_name |   1,504 |     1,504 |    16 |", StringComparison.Ordinal));
        Assert.Equal("508 records are open.", run.Lines[^1]);
    }

    private static void AssertNothingIsLeftToTheMachine(string settings)
    {
        using var document = JsonDocument.Parse(settings);
        var options = document.RootElement.GetProperty("runtimeOptions");
        Assert.True(options.TryGetProperty("includedFrameworks", out _), settings);
        foreach (var feature in (string[])["System.Runtime.CompilerServices.RuntimeFeature.IsDynamicCodeSupported", "System.Text.Json.JsonSerializer.IsReflectionEnabledByDefault"])
        {
            Assert.False(options.GetProperty("configProperties").GetProperty(feature).GetBoolean());
        }
    }
}
