using System.Globalization;
using RestSource.TestKit;

namespace RestSource.Generators.Tests.Pipeline;

public class DeterminismTests
{
    private static readonly GeneratorProject Project = new() { Files = [(Configs.Path, Configs.Tracker), (Configs.SamplePath, Configs.Sample)] };

    [Theory]
    [InlineData("tr-TR")] // i and I are no pair
    [InlineData("ar-SA")] // other digits, another calendar, another minus
    [InlineData("sv-SE")] // U+2212 for minus
    public void EveryCulture_GivesTheSameBytes(string culture)
    {
        var expected = Emit();
        var (before, beforeUI) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Emit());
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUI);
        }
    }

    [Fact]
    public void TheOrderOfFiles_MeansNothing() => Assert.Equal(Emit(), Emit(Project with { Files = [.. Project.Files.Reverse()] }));

    [Fact]
    public void EveryLine_EndsInALineFeedAndNothingElse() =>
        Assert.All(Emit(), static file =>
        {
            Assert.DoesNotContain('\r', file.Value);
            Assert.DoesNotContain(" \n", file.Value, StringComparison.Ordinal);
            Assert.EndsWith("}\n", file.Value, StringComparison.Ordinal);
        });

    private static SortedDictionary<string, string> Emit(GeneratorProject? project = null) =>
        new(GeneratorRun.Of(new RestSourceGenerator(), project ?? Project).Files.ToDictionary(), StringComparer.Ordinal);
}
