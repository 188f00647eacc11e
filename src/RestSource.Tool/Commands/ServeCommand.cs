using System.CommandLine;
using System.Globalization;
using RestSource.Testing;
using RestSource.Tool.Interpretation;
using RestSource.Tool.Serving;

namespace RestSource.Tool.Commands;

/// <summary>The command <c>serve</c>: stands in for the API of a config.</summary>
internal static class ServeCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var file = new Argument<string>("FILE") { Description = "The config, NAME.restsource.json." };
        file.RefuseOptions();
        var port = new Option<int>("--port") { HelpName = "N", Description = "The port of 127.0.0.1 to listen on. Without it: a free one." };
        port.TakesFrom(0, ushort.MaxValue);
        var records = new Option<int?>("--records") { HelpName = "N", Description = "How many records a resource has, or has below each record of its parent. Without it: those of its sample." };
        records.TakesFrom(0, 1_000_000);
        var seed = new Option<int>("--seed") { HelpName = "N", Description = "What chance follows from where records are made; the same seed makes the same ones." };
        seed.TakesFrom(int.MinValue);
        var faults = new Option<string[]>("--fault") { HelpName = "NAME[=VALUE]", Description = $"What goes wrong; may be given several times. There are: {FaultOption.Forms}." };
        var noAuth = new Option<bool>("--no-auth") { Description = "Let in requests that do not prove who sent them." };
        var command = new Command("serve", "Stand in for the API on this machine: serve the resources of a config from its samples, until Ctrl+C.")
        {
            file, port, records, seed, faults, noAuth,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var path = surroundings.PathOf(parsed.GetRequiredValue(file));
            var config = await LoadedConfig.ReadAsync(path, cancellation);
            var switches = (parsed.GetValue(faults) ?? []).Select(FaultOption.Read).ToList();
            var output = TextWriter.Synchronized(parsed.InvocationConfiguration.Output);
            await using var mock = await StartAsync(path, new MockSourceOptions
            {
                Port = parsed.GetValue(port),
                Records = parsed.GetValue(records),
                Seed = parsed.GetValue(seed),
                ChecksAuthentication = !parsed.GetValue(noAuth),
                OnRequest = request => output.WriteLine(Line(request)),
            }, cancellation);
            switches.ForEach(mock.Fail);
            foreach (var line in MockGreeting.Lines(config.Source, mock))
            {
                await output.WriteLineAsync(line);
            }

            await UntilStoppedAsync(cancellation);
            return ExitCodes.Success;
        });
        return command;
    }

    private static async Task<MockSource> StartAsync(string path, MockSourceOptions options, CancellationToken cancellation)
    {
        try
        {
            return await MockSource.StartAsync(path, options, cancellation);
        }
        catch (IOException) when (options.Port != 0 && File.Exists(path))
        {
            throw new CommandFailure(string.Create(CultureInfo.InvariantCulture, $"Port {options.Port} of 127.0.0.1 cannot be listened on: is another program there? Name another port with --port, or leave it out for a free one."));
        }
    }

    // Ctrl+C is how it ends, and so no failure.
    private static async Task UntilStoppedAsync(CancellationToken cancellation)
    {
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using (cancellation.Register(stopped.SetResult))
        {
            await stopped.Task;
        }
    }

    private static string Line(MockRequest request) =>
        string.Create(CultureInfo.InvariantCulture, $"{(request.Status == 0 ? "---" : request.Status)} {request}{(request.Reason is { } reason ? $": {reason}" : string.Empty)}");
}
