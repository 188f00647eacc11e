using RestSource.Configuration.Model;
using RestSource.Tool.Settings;

namespace RestSource.Tool.Scaffolding;

/// <summary>Words what to do about a first page that did not come.</summary>
internal static class LookAdvice
{
    private const string Continuation = "  To go on";

    /// <summary>Words it.</summary>
    /// <param name="failure">Why it did not come.</param>
    /// <param name="source">What was asked by.</param>
    public static IEnumerable<string> Of(RestSourceException failure, SourceModel source)
    {
        // Nobody goes on from a page that was only looked at.
        foreach (var line in failure.Message.Split(Environment.NewLine).Where(static line => !line.StartsWith(Continuation, StringComparison.Ordinal)))
        {
            yield return line;
        }

        if (failure is ApiAuthenticationException or ApiResponseException { StatusCode: System.Net.HttpStatusCode.Unauthorized or System.Net.HttpStatusCode.Forbidden })
        {
            yield return $"  Sent: {WaySent(source.Client.Auth)}";
            if (source.Secrets.Count > 0)
            {
                yield return $"  From: {string.Join(", ", source.Secrets.Select(name => SettingName.VariableOf(source, name)))} in the environment. Another way to send it: --auth {AuthOption.Forms}";
            }
        }
    }

    private static string WaySent(AuthModel? auth) => auth switch
    {
        AuthModel.Bearer => "a token, in the header Authorization: Bearer ***",
        AuthModel.ApiKey key => $"a key, in the {key.Location.ToString().ToLowerInvariant()} as {key.Name}=***",
        AuthModel.HttpBasic => "a user and a password, in the header Authorization: Basic ***",
        AuthModel.OAuth2ClientCredentials => "an access token, in the header Authorization: Bearer ***",
        _ => $"no key. To send one: --auth {AuthOption.Forms}",
    };
}
