using RestSource.Generators.Emission;
using RestSource.TestKit;

namespace RestSource.Generators.Tests.Loading;

public class LoadMethodsTests
{
    private static readonly IReadOnlyList<EmittedFile> Files = Emitted.Files([Models.Source("tracker", LoadedShapes.Projects, Models.Resource("tags"))], loads: true);

    [Fact]
    public void Client_LoadsItsResource() => Matches("Tracker.Projects.g.cs", "<summary>Loads", nameof(Client_LoadsItsResource));

    [Fact]
    public void Source_LoadsAllResources() => Matches("Tracker.g.cs", "<summary>Loads", nameof(Source_LoadsAllResources));

    [Fact]
    public void ASourceThatLoads_CompilesWithoutAWarning() => Emitted.AssertCompiles(Emitted.Project(Files));

    // The methods alone: what is around them has snapshots of its own.
    private static void Matches(string hint, string start, string test)
    {
        var lines = Files.Single(file => file.HintName == hint).Text.Split('\n').SkipWhile(line => !line.Contains(start, StringComparison.Ordinal));
        var methods = lines.TakeWhile(static line => !line.Contains("<summary>Makes", StringComparison.Ordinal) && line != "    }");
        Snapshot.Matches(string.Join('\n', methods) + "\n", hint, test: test);
    }
}
