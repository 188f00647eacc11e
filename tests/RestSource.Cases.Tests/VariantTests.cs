using RestSource.Cases.Tests.Recording;

namespace RestSource.Cases.Tests;

/// <summary>What no recording shows of the config language: other names, other nesting, keys beside keys. Expected is what dlt does, or what docs/differences.md says.</summary>
public sealed class VariantTests
{
    public static TheoryData<string> Names => [.. CaseFile.NamesOfVariants("variants")];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Variant_GoesAsWritten(string name)
    {
        var run = await CaseRun.OfAsync(name);

        Assert.True(run.Problem.Length == 0, $"{name}\n{run.Problem}\n{string.Join("\n", run.Diagnostics)}");
    }
}
