using Microsoft.Extensions.Configuration;

namespace SampleConsole;

/// <summary>What the command line says.</summary>
/// <param name="BaseUrl"><c>--base-url</c>: the API to read. Null for the demo API, in this process.</param>
/// <param name="ApiKey"><c>--api-key</c>, else, for an API that was named, the environment variable <c>{source}__ApiKey</c> or the user secret <c>{source}:ApiKey</c>.</param>
internal sealed record SampleArguments(Uri? BaseUrl, string? ApiKey)
{
    // As UserSecretsId of the samples' projects says.
    private const string UserSecrets = "restsource-samples";

    /// <summary>Reads the command line.</summary>
    /// <exception cref="UsageException">It holds what no sample knows.</exception>
    public static SampleArguments Parse(string source, ReadOnlySpan<string> args)
    {
        Uri? baseUrl = null;
        string? apiKey = null;
        for (var index = 0; index < args.Length; index += 2)
        {
            var value = index + 1 < args.Length ? args[index + 1] : null;
            switch (args[index])
            {
                case "--base-url" when Uri.TryCreate(value, UriKind.Absolute, out baseUrl) && baseUrl.Scheme is "http" or "https":
                    break;
                case "--base-url":
                    throw new UsageException("--base-url needs an address that begins with http:// or https://.", Usage(source));
                case "--api-key" when !string.IsNullOrEmpty(value):
                    apiKey = value;
                    break;
                case "--api-key":
                    throw new UsageException("--api-key needs a key.", Usage(source));
                default:
                    // The argument is not repeated: after a slip in the line it may be the key.
                    throw new UsageException($"Argument {index + 1} is neither --base-url nor --api-key.", Usage(source));
            }
        }

        // The demo API has a key of its own, which one that was stored for the real API must not replace.
        return new SampleArguments(baseUrl, apiKey ?? (baseUrl is null ? null : StoredKey(source)));
    }

    private static string? StoredKey(string source) =>
        new ConfigurationBuilder().AddUserSecrets(UserSecrets).AddEnvironmentVariables().Build()[$"{source}:ApiKey"];

    private static string VariableOf(string source) => $"{source}__ApiKey";

    private static string Usage(string source) => $"""
        Usage: dotnet run --project samples/{source} -- [--base-url <address>] [--api-key <key>]
          --base-url  The API to read. Without it: the demo API, which this process starts.
          --api-key   Its key. Better in the environment, as {VariableOf(source)}, or in user secrets, where no list of processes shows it.
        """;
}
