using System.Text.RegularExpressions;
using RestSource.Tool.Tests.Support;

namespace RestSource.Tool.Tests.Serving;

/// <summary>A run of <c>serve</c> that goes on until it is stopped.</summary>
internal sealed partial class Serving : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly AwaitedWriter _output = new("Ctrl+C");
    private readonly StringWriter _error = new();
    private readonly Task<int> _run;

    private Serving(Workplace workplace, string[] options)
    {
        var surroundings = new Surroundings(Path.GetDirectoryName(workplace.PathOf("x"))!, IsTerminal: false, InColour: false, Surroundings.UsualWidth);
        _run = RestSourceCommand.RunAsync(["serve", "tracker.restsource.json", .. options], surroundings, _output, _error, _stop.Token);
    }

    /// <summary>Where it serves.</summary>
    public Uri BaseUrl { get; private set; } = null!;

    /// <summary>Starts it, and waits until it serves.</summary>
    public static async Task<Serving> StartAsync(Workplace workplace, params string[] options)
    {
        var serving = new Serving(workplace, options);
        if (await Task.WhenAny(serving._output.Written, serving._run) == serving._run)
        {
            throw new InvalidOperationException($"It did not serve: {serving._error}");
        }

        serving.BaseUrl = new Uri(Address().Match(serving._output.ToString()).Value);
        return serving;
    }

    /// <summary>Stops it, as Ctrl+C does.</summary>
    public async Task<CommandRun> StopAsync()
    {
        await _stop.CancelAsync();
        return new CommandRun(await _run, _output.ToString(), _error.ToString());
    }

    public async ValueTask DisposeAsync()
    {
        _ = await StopAsync();
        _stop.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[0-9]+/")]
    private static partial Regex Address();

    /// <summary>Tells when something was written.</summary>
    private sealed class AwaitedWriter(string awaited) : StringWriter
    {
        private readonly TaskCompletionSource _written = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Written => _written.Task;

        public override void WriteLine(string? value)
        {
            base.WriteLine(value);
            if (value?.StartsWith(awaited, StringComparison.Ordinal) == true)
            {
                _ = _written.TrySetResult();
            }
        }

        public override Task WriteLineAsync(string? value)
        {
            WriteLine(value);
            return Task.CompletedTask;
        }
    }
}
