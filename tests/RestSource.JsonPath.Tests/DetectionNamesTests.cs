using RestSource.Configuration.Schema;
using RestSource.Json;
using Compiler = RestSource.Configuration.Binding.PagingNames;
using Runtime = RestSource.Json.PagingNames;

namespace RestSource.JsonPath.Tests;

/// <summary>What is guessed from a sample at compile time and from an answer at run time is guessed by the same names.</summary>
public sealed class DetectionNamesTests
{
    public static TheoryData<HashSet<string>, HashSet<string>> Sets => new()
    {
        { Compiler.Next, Runtime.Next },
        { Compiler.Link, Runtime.Link },
        { Compiler.Pages, Runtime.Pages },
        { Compiler.Page, Runtime.Page },
    };

    [Theory]
    [MemberData(nameof(Sets))]
    public void PagingNames_OfCompilerAndRuntime_AreTheSame(HashSet<string> compiler, HashSet<string> runtime)
    {
        Assert.NotEmpty(compiler);
        Assert.Equal(compiler.Order(), runtime.Order());
        Assert.All(runtime, static name => Assert.True(name.Length <= Runtime.MaxLength));
    }

    [Theory]
    [InlineData("Next_Page-Token")]
    [InlineData("@odata.nextLink")]
    [InlineData("Current Page")]
    [InlineData("NEXTİ")]
    public void Normalize_OfCompilerAndRuntime_IsTheSame(string name) => Assert.Equal(Compiler.Normalize(name), Runtime.Normalize(name));

    [Fact]
    public void RecordNames_OfCompilerAndRuntime_AreTheSame() =>
        Assert.Equal(RecordDetection.UsualNames.Order(), RecordsDetector.WellKnownNames.Order());
}
