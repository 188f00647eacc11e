using Microsoft.CodeAnalysis;
using RestSource.Cases.Tests.Generation;
using RestSource.Cases.Tests.Recording;

namespace RestSource.Cases.Tests;

/// <summary>Configs that people published compile here if dlt takes them, save for the Python in them; and are refused if dlt refuses them.</summary>
public sealed class CorpusTests
{
    private const string PythonObject = "RSG0008";

    public static TheoryData<string> Names => [.. CaseFile.Names("corpus")];

    [Theory]
    [MemberData(nameof(Names))]
    public void Config_CompilesIfDltTakesIt(string name)
    {
        var config = CorpusConfig.Read(name);

        var emitted = EmittedSource.Of(name, config.Text);

        var mistakes = emitted.Errors.Where(static error => error.Id != PythonObject).ToArray();
        var goesAsDue = config.BuildsInDlt ? mistakes.Length == 0 : mistakes.Length > 0;
        var problems = string.Join("\n", emitted.Problems());
        var said = string.Join("\n", mistakes.AsEnumerable());
        Assert.True(problems.Length == 0, problems);
        Assert.True(goesAsDue, $"dlt {(config.BuildsInDlt ? "takes" : "refuses")} {name}\n{said}");
    }
}
