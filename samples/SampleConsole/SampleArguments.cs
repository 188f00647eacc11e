using Microsoft.Extensions.Configuration;

namespace SampleConsole;

/// <summary>What the command line says.</summary>
/// <param name="BaseUrl"><c>--base-url</c>: the API to read. Null for the demo API, in this process.</param>
/// <param name="Secret"><c>--api-key</c> or <c>--client-secret</c>, else, for an API that was named, the environment variable <c>{source}__ApiKey</c> or the user secret <c>{source}:ApiKey</c>.</param>
internal sealed record SampleArguments(Uri? BaseUrl, string? Secret)
{
    // As UserSecretsId of the samples' projects says.
    private const string UserSecrets = "restsource-samples";

    /// <summary>Reads the command line.</summary>
    /// <exception cref="UsageException">It holds what no sample knows.</exception>
    public static SampleArguments Parse(string source, SampleCredential credential, ReadOnlySpan<string> args)
    {
        Uri? baseUrl = null;
        string? secret = null;
        for (var index = 0; index < args.Length; index += 2)
        {
            var value = index + 1 < args.Length ? args[index + 1] : null;
            switch (args[index])
            {
                case "--base-url" when Uri.TryCreate(value, UriKind.Absolute, out baseUrl) && baseUrl.Scheme is "http" or "https":
                    break;
                case "--base-url":
                    throw new UsageException("--base-url needs an address that begins with http:// or https://.", Usage(source, credential));
                case var flag when flag == credential.Flag && !string.IsNullOrEmpty(value):
                    secret = value;
                    break;
                case var flag when flag == credential.Flag:
                    throw new UsageException($"{flag} needs a value.", Usage(source, credential));
                default:
                    // The argument is not repeated: after a slip in the line it may be the key.
                    throw new UsageException($"Argument {index + 1} is neither --base-url nor {credential.Flag}.", Usage(source, credential));
            }
        }

        // The demo API has one of its own, which one that was stored for the real API must not replace.
        return new SampleArguments(baseUrl, secret ?? (baseUrl is null ? null : Stored(source, credential)));
    }

    private static string? Stored(string source, SampleCredential credential) =>
        new ConfigurationBuilder().AddUserSecrets(UserSecrets).AddEnvironmentVariables().Build()[$"{source}:{credential.Setting}"];

    private static string Usage(string source, SampleCredential credential)
    {
        var width = Math.Max("--base-url".Length, credential.Flag.Length);
        return $"""
            Usage: dotnet run --project samples/{source} -- [--base-url <address>] [{credential.Flag} <value>]
              {"--base-url".PadRight(width)}  The API to read. Without it: the demo API, which this process starts.
              {credential.Flag.PadRight(width)}  What it asks for. Better in the environment, as {source}__{credential.Setting}, or in user secrets, where no list of processes shows it.
            """;
    }
}
