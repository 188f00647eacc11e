using System.Reflection;
using System.Text.RegularExpressions;

namespace RestSource.Generated.Tests.Emission;

/// <summary>What stands in the files that the build emitted for this project's configs.</summary>
public sealed partial class EmittedFilesTests
{
    private static readonly IReadOnlyDictionary<string, string> Files = Directory
        .EnumerateFiles(Path.Combine(Metadata("EmittedFiles"), "RestSource.Generators"), "*.g.cs", SearchOption.AllDirectories)
        .ToDictionary(static file => Path.GetFileName(file), File.ReadAllText);

    [Fact]
    public void Files_ForEveryConfig_AreOneASourceAndOneAResource()
    {
        Assert.Contains("Tracker.g.cs", Files.Keys);
        Assert.Contains("Tracker.Projects.g.cs", Files.Keys);
        Assert.Contains("System.Class.g.cs", Files.Keys);
        Assert.DoesNotContain(Files, static file => file.Value.Contains('\r', StringComparison.Ordinal));
    }

    [Fact]
    public void Code_OfAnyFile_UsesNoReflection() =>
        Assert.Empty(Files.SelectMany(static file => Reflection().Matches(file.Value).Select(match => $"{file.Key}: {match.Value}")));

    [Fact]
    public void Code_OfAnyFile_SilencesNoWarning() =>
        Assert.Empty(Files.Where(static file => file.Value.Contains("#pragma", StringComparison.Ordinal)).Select(static file => file.Key));

    // A converter is named by a typeof, which the compiler resolves; all else would look types up at run time.
    [Theory]
    [InlineData("var x = Activator.CreateInstance<T>();", true)]
    [InlineData("value.GetType()", true)]
    [InlineData("typeof(Project).GetProperties()", true)]
    [InlineData("using System.Reflection;", true)]
    [InlineData("JsonSerializer.Deserialize<Project>(text)", true)]
    [InlineData("[JsonConverter(typeof(global::RestSource.Json.JsonRecordConverter<Project>))]", false)]
    public void Search_ForReflection_KnowsItFromAnAttribute(string code, bool isReflection) => Assert.Equal(isReflection, Reflection().IsMatch(code));

    private static string Metadata(string key) => typeof(EmittedFilesTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;

    [GeneratedRegex(@"Activator\.|System\.Reflection|\.GetType\(\)|typeof\([^)]*\)\s*\.|JsonSerializer\.|\bdynamic\b|MakeGeneric|CreateDelegate")]
    private static partial Regex Reflection();
}
