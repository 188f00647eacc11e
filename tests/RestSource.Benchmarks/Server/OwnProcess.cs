using System.Diagnostics;

namespace RestSource.Benchmarks.Server;

/// <summary>This program, started once more to do one thing.</summary>
internal sealed class OwnProcess : IDisposable
{
    private readonly Process _process;

    private OwnProcess(Process process) => _process = process;

    /// <summary>Starts it.</summary>
    /// <param name="arguments">The verb and what it wants.</param>
    public static OwnProcess Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        foreach (var argument in arguments.Prepend(typeof(OwnProcess).Assembly.Location))
        {
            start.ArgumentList.Add(argument);
        }

        return new OwnProcess(Process.Start(start)!);
    }

    /// <summary>Waits for the next line that it writes.</summary>
    /// <exception cref="InvalidOperationException">It ended without one.</exception>
    public string ReadLine() => _process.StandardOutput.ReadLine()
        ?? throw new InvalidOperationException($"'{string.Join(' ', _process.StartInfo.ArgumentList)}' ended without an answer: run it by itself to see why.");

    /// <summary>Lets it end, and waits until it has.</summary>
    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
