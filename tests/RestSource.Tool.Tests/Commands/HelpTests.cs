using RestSource.TestKit;
using RestSource.Tool.Tests.Support;

namespace RestSource.Tool.Tests.Commands;

/// <summary>Help, as a terminal of 80 columns shows it.</summary>
public sealed class HelpTests
{
    [Theory]
    [InlineData("restsource")]
    [InlineData("validate", "validate")]
    [InlineData("explain", "explain")]
    [InlineData("import", "import")]
    [InlineData("import_dlt", "import", "dlt")]
    [InlineData("import_openapi", "import", "openapi")]
    [InlineData("new", "new")]
    [InlineData("infer", "infer")]
    [InlineData("drift", "drift")]
    [InlineData("read", "read")]
    [InlineData("serve", "serve")]
    public async Task Help_At80Columns_ReadsWell(string name, params string[] command)
    {
        using var workplace = new Workplace();

        var run = await workplace.RunAsync([.. command, "--help"]);

        Assert.Equal((ExitCodes.Success, string.Empty), (run.ExitCode, run.Error));
        Assert.All(run.Lines, static line => Assert.InRange(line.Length, 0, Surroundings.UsualWidth));
        Snapshot.Matches(run.Output.ReplaceLineEndings("\n"), $"{name}.txt");
    }
}
