using System.Diagnostics;
using RestSource.Loading.Crash.Tests.Databases;

namespace RestSource.Loading.Crash.Tests.Kills;

/// <summary>A running load, in a process of its own.</summary>
internal sealed class LoadProcess : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "RestSource.Loading.Crash.dll");

    private readonly Process _process;
    private readonly Task<string> _errors;

    private LoadProcess(Process process)
    {
        _process = process;
        _errors = process.StandardError.ReadToEndAsync();
    }

    /// <summary>Starts it, and returns when the load itself begins.</summary>
    public static async Task<LoadProcess> StartAsync(ShopDatabase database, Uri api)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Program, .. database.Arguments, api.ToString()])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        var load = new LoadProcess(Process.Start(start)!);
        if (await load._process.StandardOutput.ReadLineAsync() is null)
        {
            Assert.Fail($"The load did not begin: {await load._errors}");
        }

        return load;
    }

    /// <summary>Waits for its end, which must be a good one.</summary>
    public async Task CompleteAsync()
    {
        await _process.WaitForExitAsync();
        Assert.True(_process.ExitCode == 0, $"The load failed: {await _errors}");
    }

    /// <summary>Waits for its end.</summary>
    /// <returns>What it says has failed; nothing if it loaded all.</returns>
    public async Task<string> FailureAsync()
    {
        await _process.WaitForExitAsync();
        return await _errors;
    }

    /// <summary>Kills it (SIGKILL), unless it has come to its end before.</summary>
    /// <param name="from">When the time begins to count.</param>
    /// <param name="after">How long it is left alive from then on.</param>
    public async Task KillAsync(Task from, TimeSpan after)
    {
        // Another process has no clock that a test could move: this is the one place where real time is the point.
        var end = _process.WaitForExitAsync();
        if (await Task.WhenAny(end, from) == end || await Task.WhenAny(end, Task.Delay(after)) == end)
        {
            return;
        }

        _process.Kill();
        await end;
    }

    public void Dispose() => _process.Dispose();
}
