using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Model;
using RestSource.Http;
using RestSource.Tool.Interpretation.Texts;

namespace RestSource.Tool.Settings;

/// <summary>The secrets and settings that a source is read with.</summary>
internal sealed class SourceSettings
{
    private readonly UriRedactor _redactor;

    private SourceSettings(SourceModel source, IReadOnlyDictionary<string, string?> values, Uri? baseUrl)
    {
        Values = values;
        BaseUrl = baseUrl;
        AuthModel[] auths = [.. source.Resources.Select(static resource => resource.Endpoint.Auth).Prepend(source.Client.Auth).OfType<AuthModel>()];
        Secrets =
        [
            .. source.Secrets.Select(name => values.GetValueOrDefault(NameOf(TextPartKind.Secret, name)))
                .Concat(auths.Select(WrittenOut)).OfType<string>().Where(static secret => secret.Length > 0).Distinct(StringComparer.Ordinal),
        ];
        _redactor = new UriRedactor(Secrets, auths.OfType<AuthModel.ApiKey>()
            .Where(static key => key.Location == ApiKeyLocation.Query).Select(static key => key.Name));
    }

    /// <summary>Gets the values, by their names in the config: <c>secrets.api_key</c>, <c>config.tenant</c>.</summary>
    public IReadOnlyDictionary<string, string?> Values { get; }

    /// <summary>Gets the values of secrets, which are never shown; among them those that the config writes out.</summary>
    public IReadOnlyList<string> Secrets { get; }

    /// <summary>Gets what takes the place of config key <c>base_url</c>; <see langword="null"/> for the config's own.</summary>
    public Uri? BaseUrl { get; }

    /// <summary>Finds them: on the command line, in environment variables as a running program takes them, and secrets by asking the person at the terminal.</summary>
    /// <param name="source">The source.</param>
    /// <param name="given">What the command line says.</param>
    /// <param name="surroundings">Where the command runs.</param>
    /// <param name="error">Is told of secrets that the command line holds.</param>
    /// <exception cref="CommandFailure">One is missing, or given under a name that the config does not have.</exception>
    public static SourceSettings For(SourceModel source, GivenSettings given, Surroundings surroundings, TextWriter error)
    {
        var search = new SettingSearch(source, given, surroundings, error);
        return new SourceSettings(source, search.Values(), search.BaseUrl);
    }

    /// <summary>Takes values that are at hand.</summary>
    /// <param name="source">The source.</param>
    /// <param name="values">By their names in the config: <c>secrets.api_key</c>.</param>
    /// <param name="baseUrl">What takes the place of config key <c>base_url</c>.</param>
    public static SourceSettings Of(SourceModel source, IReadOnlyDictionary<string, string?> values, Uri? baseUrl = null) => new(source, values, baseUrl);

    /// <summary>Gives a text with <c>***</c> for every secret in it, however it is encoded there.</summary>
    public string Redact(string text) => _redactor.RedactText(text);

    /// <summary>Gives an absolute URI with <c>***</c> for every secret in it, and for what its name says is one.</summary>
    public string Redact(Uri uri) => _redactor.Redact(uri);

    // RSG2001 warns of it, and it is a secret nonetheless.
    private static string? WrittenOut(AuthModel auth) => auth switch
    {
        AuthModel.ApiKey key => key.Key.Literal,
        AuthModel.Bearer bearer => bearer.Token.Literal,
        AuthModel.HttpBasic basic => basic.Password.Literal,
        AuthModel.OAuth2ClientCredentials client => client.ClientSecret.Literal,
        _ => null,
    };

    /// <summary>The name of a secret or setting among <see cref="Values"/>.</summary>
    public static string NameOf(TextPartKind kind, string name) => PlaceholderText.NameOf(new TextPart(kind, name));
}
