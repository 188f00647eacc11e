using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace RestSource.Reliability.Tests.Secrets;

/// <summary>The search for leaks finds them: else it would prove nothing.</summary>
public sealed partial class SecretWatchTests
{
    private static readonly string Encoded = Uri.EscapeDataString(SecretWatch.Secret);
    private static readonly ActivitySource Activities = new("RestSource");

    private static readonly Dictionary<string, Action<SecretWatch>> Leaks = new()
    {
        ["a log message"] = static watch => Log(watch, SecretWatch.Secret),
        ["a log message, encoded"] = static watch => Log(watch, Encoded),
        ["a log scope"] = static watch => watch.BeginScope(SecretWatch.Secret),
        ["an inner exception"] = static watch => watch.LookAt(new InvalidOperationException("outer", new InvalidOperationException(SecretWatch.Secret))),
        ["an activity"] = static _ => Trace("https://host/?key=" + System.Net.WebUtility.UrlEncode(SecretWatch.Secret)),
    };

    public static TheoryData<string> Places => [.. Leaks.Keys];

    [Theory]
    [MemberData(nameof(Places))]
    public void ASecretThatGotOut_IsFound(string place)
    {
        using var watch = new SecretWatch();

        Leaks[place](watch);

        Assert.NotEmpty(watch.Leaks);
    }

    private static void Trace(string url)
    {
        using var activity = Activities.StartActivity("leak");
        activity?.SetTag("url", url);
    }

    [LoggerMessage(Level = LogLevel.Trace, Message = "The key is {Key}")]
    private static partial void Log(ILogger logger, string key);
}
