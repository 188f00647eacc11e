using RestSource.Configuration.Model;
using RestSource.Http;
using RestSource.Tool.Interpretation.Authentication;
using RestSource.Tool.Interpretation.Resilience;
using RestSource.Tool.Interpretation.Texts;
using RestSource.Tool.Settings;

namespace RestSource.Tool.Interpretation;

/// <summary>Makes the runtime's definition of a source of config key <c>client</c>.</summary>
internal static class DefinitionInterpreter
{
    /// <summary>Makes it.</summary>
    /// <exception cref="CommandFailure">A setting cannot be what it is used for.</exception>
    public static SourceDefinition Of(SourceModel source, SourceSettings settings, InterpretedOptions options)
    {
        var (client, texts) = (source.Client, new SettingTexts(settings.Values));
        var authenticators = new AuthInterpreter(texts, options.TimeProvider);
        try
        {
            return new SourceDefinition
            {
                Name = source.Name,
                BaseUrl = options.EffectiveBaseUrl,
                Headers = [.. client.Headers.Where(static header => header.Value is not null).Select(header => KeyValuePair.Create(header.Name.Literal!, texts.Of(header.Value!)))],
                AllowedHosts = [.. client.AllowedHosts],
                RateLimit = RateLimitInterpreter.Of(client.RateLimit),
                Authenticator = authenticators.Of(client.Auth),
                EndpointAuthentication = authenticators.OfEndpoints(source.Resources),
                Secrets = [.. settings.Secrets],
                HasSecretInPath = source.Resources.Any(static resource => resource.Endpoint.Path.HasSecret),
                Settings = settings.Values,
            };
        }
        catch (ArgumentException unusable)
        {
            // What authenticators say of a value never holds it.
            throw new CommandFailure($"\"auth\" of {source.Name} cannot be made of what was given: {unusable.Message}");
        }
    }
}
