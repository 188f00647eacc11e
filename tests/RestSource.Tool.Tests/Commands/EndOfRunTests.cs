using RestSource.Tool.Tests.Support;

namespace RestSource.Tool.Tests.Commands;

/// <summary>How a run ends for which no command has an answer.</summary>
public sealed class EndOfRunTests
{
    private const string Config = """{ "name": "shop", "client": { "base_url": "http://127.0.0.1:1", "auth": { "type": "bearer", "token": "{secrets.api_key}" } }, "resources": [ "orders" ] }""";

    [Fact]
    public async Task Run_ThatMeetsAFault_NamesItsPlaceAndNothingElse()
    {
        var run = await RunAsync(TextWriter.Null, static _ => throw new InvalidCastException("s3cret"), "read", "shop.restsource.json", "orders");

        Assert.Equal(ExitCodes.Fault, run.ExitCode);
        Assert.StartsWith("restsource itself is at fault: InvalidCastException in RestSource.", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Run_WhoseOutputNobodyReads_EndsInSilence()
    {
        await using var pipe = new BrokenPipe();

        var run = await RunAsync(pipe, static _ => null, "explain", "shop.restsource.json");

        Assert.Equal((ExitCodes.Unread, string.Empty), (run.ExitCode, run.Error));
    }

    private static async Task<CommandRun> RunAsync(TextWriter output, Func<string, string?> ask, params string[] args)
    {
        using var workplace = new Workplace();
        workplace.Write("shop.restsource.json", Config);
        using var error = new StringWriter();
        var surroundings = new Surroundings(Path.GetDirectoryName(workplace.PathOf("shop.restsource.json"))!, IsTerminal: false, InColour: false, Surroundings.UsualWidth) { AskSecret = ask };
        return new CommandRun(await RestSourceCommand.RunAsync(args, surroundings, output, error), string.Empty, error.ToString());
    }

    /// <summary>Fails as a pipe on Linux does whose reader has gone.</summary>
    private sealed class BrokenPipe : StringWriter
    {
        private const int Epipe = 32;

        public override void Write(char value) => throw Gone();

        public override void Write(string? value) => throw Gone();

        public override Task WriteAsync(string? value) => throw Gone();

        public override Task WriteLineAsync(string? value) => throw Gone();

        private static IOException Gone() => new("Broken pipe", Epipe);
    }
}
