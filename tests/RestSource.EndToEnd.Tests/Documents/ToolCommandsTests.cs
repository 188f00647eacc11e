namespace RestSource.EndToEnd.Tests.Documents;

/// <summary>The check of command lines finds what it is there to find.</summary>
public sealed class ToolCommandsTests
{
    [Theory]
    [InlineData("```console\n$ restsource validate a.restsource.json --json   # for another program\nany output\n$ restsourcerer --any\n```")]
    [InlineData("```sh\nAnalytics__ApiKey=… dotnet restsource validate 'my file.restsource.json' > log\ndotnet run --project src/RestSource.Tool -- import dlt \\\n  a.py\n```")]
    [InlineData("With `restsource import dlt`, or `restsource validate FILE --json`, or `restsource --help`.")]
    public void Problems_OfCommandsThatThereAre_AreNone(string text) => Assert.Empty(ToolCommands.ProblemsIn(text));

    [Theory]
    [InlineData("```console\n$ restsource validat a.restsource.json\n```", "validat")]
    [InlineData("```console\n$ ls\n$ restsource validate a.restsource.json --jsonn\n```", "--jsonn")]
    [InlineData("```sh\ndotnet run --project src/RestSource.Tool -- import openapi\n```", "import openapi")]
    [InlineData("With `restsource import dtl`.", "import dtl")]
    [InlineData("With `restsource validate --jsonn`.", "--jsonn")]
    public void Problems_OfOthers_NameThem(string text, string named) => Assert.Contains(named, Assert.Single(ToolCommands.ProblemsIn(text).Take(1)), StringComparison.Ordinal);
}
