using System.Runtime.InteropServices;
using Microsoft.Extensions.Options;
using RestSource;

namespace SampleConsole;

/// <summary>What every sample's program has around its own lines: the command line, the API to read, the screen for errors.</summary>
public static class Sample
{
    private const int Failed = 1;
    private const int Interrupted = 130;

    /// <summary>Runs a sample over an API that wants a key.</summary>
    /// <inheritdoc cref="RunAsync(string, SampleCredential, IReadOnlyList{SampleOption}, string[], Func{SampleRun, CancellationToken, Task})"/>
    public static Task<int> RunAsync(string source, string[] args, Func<SampleRun, CancellationToken, Task> read) =>
        RunAsync(source, SampleCredential.ApiKey, args, read);

    /// <inheritdoc cref="RunAsync(string, SampleCredential, IReadOnlyList{SampleOption}, string[], Func{SampleRun, CancellationToken, Task})"/>
    public static Task<int> RunAsync(string source, SampleCredential credential, string[] args, Func<SampleRun, CancellationToken, Task> read) =>
        RunAsync(source, credential, options: [], args, read);

    /// <summary>Runs a sample.</summary>
    /// <param name="source">The source's name in PascalCase, which is the prefix of its settings.</param>
    /// <param name="credential">What the API wants.</param>
    /// <param name="options">What the command line of this sample takes besides.</param>
    /// <param name="args">The command line: see <see cref="SampleArguments"/>.</param>
    /// <param name="read">The sample's own lines.</param>
    /// <returns>The exit code: 0, 1 after an error that was shown, 130 after Ctrl+C.</returns>
    public static async Task<int> RunAsync(
        string source,
        SampleCredential credential,
        IReadOnlyList<SampleOption> options,
        string[] args,
        Func<SampleRun, CancellationToken, Task> read)
    {
        using var interruption = new CancellationTokenSource();
        using var onInterrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            signal.Cancel = true;
            interruption.Cancel();
        });

        try
        {
            var arguments = SampleArguments.Parse(source, credential, options, args);
            await using var api = await SampleApi.OpenAsync(arguments, credential, interruption.Token);
            await read(new SampleRun(source, api, arguments, SampleScreen.Open()), interruption.Token);
            return 0;
        }
        catch (Exception exception) when (exception is UsageException or SampleFailedException or RestSourceException or OptionsValidationException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return Failed;
        }
        catch (OperationCanceledException) when (interruption.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync($"{source}: stopped.");
            return Interrupted;
        }
    }
}
