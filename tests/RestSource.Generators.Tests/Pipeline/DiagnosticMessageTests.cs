using RestSource.Configuration;
using RestSource.TestKit;

namespace RestSource.Generators.Tests.Pipeline;

public class DiagnosticMessageTests
{
    // Says RSG3003 and RSG5003, which have braces and no arguments, and RSG0002, which has arguments.
    private const string Config = """{ "client": { "base_url": "https://api.example.com", "bas": 1 }, "resources": [ "projects" ] }""";

    [Fact]
    public void EveryDiagnostic_ReadsAsTheConfigCompilerWordsIt()
    {
        var messages = ConfigCompiler.Compile(new ConfigFile(Configs.Path, Config), samples: default, CancellationToken.None).Diagnostics.Select(static diagnostic => diagnostic.Message).ToArray();
        var shown = GeneratorRun.Of(new RestSourceGenerator(), GeneratorProject.With(Configs.Path, Config)).Diagnostics;

        Assert.Equal(["RSG0002", "RSG3003", "RSG5003"], shown.Select(static diagnostic => diagnostic.Id));
        Assert.Equal(messages, shown.Select(static diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }
}
