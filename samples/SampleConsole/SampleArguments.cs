using Microsoft.Extensions.Configuration;

namespace SampleConsole;

/// <summary>What the command line says.</summary>
/// <param name="BaseUrl"><c>--base-url</c>: the API to read. Null for the demo API, in this process.</param>
/// <param name="Secret"><c>--api-key</c> or <c>--client-secret</c>, else, for an API that was named, the environment variable <c>{source}__ApiKey</c> or the user secret <c>{source}:ApiKey</c>.</param>
/// <param name="Options">What it says of the options that are the sample's own.</param>
internal sealed record SampleArguments(Uri? BaseUrl, string? Secret, IReadOnlyDictionary<SampleOption, string> Options)
{
    // As UserSecretsId of the samples' projects says.
    private const string UserSecrets = "restsource-samples";

    /// <summary>Reads the command line.</summary>
    /// <exception cref="UsageException">It holds what no sample knows.</exception>
    public static SampleArguments Parse(string source, SampleCredential credential, IReadOnlyList<SampleOption> options, ReadOnlySpan<string> args)
    {
        Uri? baseUrl = null;
        string? secret = null;
        var given = new Dictionary<SampleOption, string>();
        var usage = Usage(source, credential, options);
        for (var index = 0; index < args.Length; index += 2)
        {
            var value = index + 1 < args.Length ? args[index + 1] : null;
            switch (args[index])
            {
                case "--base-url" when Uri.TryCreate(value, UriKind.Absolute, out baseUrl) && baseUrl.Scheme is "http" or "https":
                    break;
                case "--base-url":
                    throw new UsageException("--base-url needs an address that begins with http:// or https://.", usage);
                case var flag when flag == credential.Flag && !string.IsNullOrEmpty(value):
                    secret = value;
                    break;
                case var flag when flag == credential.Flag:
                    throw new UsageException($"{flag} needs a value.", usage);
                case var flag when options.FirstOrDefault(option => option.Flag == flag) is { } option && !string.IsNullOrEmpty(value):
                    given[option] = value;
                    break;
                case var flag when options.Any(option => option.Flag == flag):
                    throw new UsageException($"{flag} needs a value.", usage);
                default:
                    // The argument is not repeated: after a slip in the line it may be the key.
                    throw new UsageException($"Argument {index + 1} is none of {string.Join(", ", Flags(credential, options))}.", usage);
            }
        }

        // The demo API has one of its own, which one that was stored for the real API must not replace.
        return new SampleArguments(baseUrl, secret ?? (baseUrl is null ? null : Stored(source, credential)), given);
    }

    private static string? Stored(string source, SampleCredential credential) =>
        new ConfigurationBuilder().AddUserSecrets(UserSecrets).AddEnvironmentVariables().Build()[$"{source}:{credential.Setting}"];

    private static IEnumerable<string> Flags(SampleCredential credential, IReadOnlyList<SampleOption> options) =>
        ["--base-url", credential.Flag, .. options.Select(static option => option.Flag)];

    private static string Usage(string source, SampleCredential credential, IReadOnlyList<SampleOption> options)
    {
        SampleOption[] all =
        [
            new("--base-url", "<address>", "The API to read. Without it: the demo API, which this process starts."),
            new(credential.Flag, "<value>", $"What it asks for. Better in the environment, as {source}__{credential.Setting}, or in user secrets, where no list of processes shows it."),
            .. options,
        ];
        var width = all.Max(static option => option.Flag.Length);
        return string.Join(
            Environment.NewLine,
            all.Select(option => $"  {option.Flag.PadRight(width)}  {option.Meaning}")
                .Prepend($"Usage: dotnet run --project samples/{source} -- {string.Join(' ', all.Select(static option => $"[{option.Flag} {option.Value}]"))}"));
    }
}
