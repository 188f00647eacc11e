using System.Diagnostics;

namespace RestSource.Samples.Tests.Runs;

/// <summary>A sample, run as its users run it: a process of its own, with its output redirected.</summary>
/// <param name="ExitCode">The process's exit code.</param>
/// <param name="Output">What it wrote to standard output.</param>
/// <param name="Errors">What it wrote to standard error.</param>
internal sealed record SampleProcess(int ExitCode, string Output, string Errors)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Runs a sample to its end.</summary>
    /// <param name="sample">The name of its project.</param>
    /// <param name="apiKey">The key that its environment holds; null for none.</param>
    /// <param name="args">The command line.</param>
    public static Task<SampleProcess> RunAsync(string sample, string? apiKey = null, params string[] args) =>
        RunAsync(sample, apiKey, userSecrets: "{}", args);

    /// <summary>Runs a sample to its end, without a key in its environment.</summary>
    /// <param name="sample">The name of its project.</param>
    /// <param name="userSecrets">The samples' user secrets, as JSON.</param>
    /// <param name="args">The command line.</param>
    public static Task<SampleProcess> RunWithSecretsAsync(string sample, string userSecrets, params string[] args) =>
        RunAsync(sample, apiKey: null, userSecrets, args);

    private static async Task<SampleProcess> RunAsync(string sample, string? apiKey, string userSecrets, string[] args)
    {
        using var profile = new UserProfile(userSecrets);
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, $"{sample}.dll") },
        };
        start.Environment[$"{sample}__ApiKey"] = apiKey;
        start.Environment["APPDATA"] = profile.Folder;
        foreach (var argument in args)
        {
            start.ArgumentList.Add(argument);
        }

        using var patience = new CancellationTokenSource(Patience);
        using var process = Process.Start(start)!;
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(patience.Token);
            var errors = process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            return new SampleProcess(process.ExitCode, await output, await errors);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }
    }
}
