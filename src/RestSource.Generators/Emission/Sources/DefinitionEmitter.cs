using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Authentication;
using RestSource.Generators.Emission.Headers;
using RestSource.Generators.Emission.Resilience;
using RestSource.Generators.Emission.Texts;
using RestSource.Generators.Naming;

namespace RestSource.Generators.Emission.Sources;

/// <summary>Emits config key <c>client</c> as the runtime's definition of a source, made from options.</summary>
internal static class DefinitionEmitter
{
    /// <summary>The runtime's type.</summary>
    public const string Type = "global::RestSource.Http.SourceDefinition";

    /// <summary>Emits the method <c>Define</c>.</summary>
    public static void Emit(CodeWriter writer, SourceEmission source)
    {
        var client = source.Client;
        using (writer.Block(
            $"""
            internal static {Type} Define({source.Source.Qualified(source.Source.Options)} options) => new {Type}
            """,
            end: ";"))
        {
            writer.Lines($"""
                Name = {CSharpLiteral.Text(source.Source.Name)},
                BaseUrl = options.EffectiveBaseUrl,
                """);
            EmitHeaders(writer, client.Headers, text => TextEmitter.FromOptions(text, source));
            EmitAllowedHosts(writer, client);
            RateLimitEmitter.Emit(writer, client.RateLimit);
            if (client.Auth is not null)
            {
                writer.Lines($"Authenticator = {AuthEmitter.Expression(client.Auth, source)},");
            }

            EndpointAuthEmitter.Emit(writer, source);
            if (source.Secrets.Count > 0)
            {
                writer.Lines($"Secrets = new string?[] {{ {string.Join(", ", source.Secrets.Select(static name => $"options.{name.Property}"))} }},");
            }

            if (source.HasSecretInPath)
            {
                writer.Lines("HasSecretInPath = true,");
            }

            EmitSettings(writer, source);
        }
    }

    /// <summary>Emits the headers of an object initializer; nothing for none.</summary>
    public static void EmitHeaders(CodeWriter writer, IEnumerable<HeaderModel> headers, Func<TextModel, string> spell)
    {
        var sent = headers.Where(static header => header.Value is not null).ToArray();
        if (sent.Length == 0)
        {
            return;
        }

        using (writer.Block("Headers = new global::System.Collections.Generic.KeyValuePair<string, string>[]", end: ","))
        {
            foreach (var header in sent)
            {
                writer.Lines(HeaderEmitter.Pair(header, spell(header.Value!)));
            }
        }
    }

    /// <summary>Emits the allowed hosts of an object initializer; nothing for none.</summary>
    public static void EmitAllowedHosts(CodeWriter writer, ClientModel client)
    {
        if (client.AllowedHosts.Count > 0)
        {
            writer.Lines($"AllowedHosts = new string[] {{ {string.Join(", ", client.AllowedHosts.Select(CSharpLiteral.Text))} }},");
        }
    }

    private static void EmitSettings(CodeWriter writer, SourceEmission source)
    {
        if (source.Secrets.Count + source.Settings.Count == 0)
        {
            return;
        }

        using (writer.Block("Settings = new global::System.Collections.Generic.Dictionary<string, string?>(global::System.StringComparer.Ordinal)", end: ","))
        {
            EmitSettings(writer, TextPartKind.Secret, source.Secrets);
            EmitSettings(writer, TextPartKind.Setting, source.Settings);
        }
    }

    private static void EmitSettings(CodeWriter writer, TextPartKind kind, IEnumerable<OptionName> names)
    {
        foreach (var name in names)
        {
            writer.Lines($"[{CSharpLiteral.Text(TextEmitter.QualifiedName(kind, name.Name))}] = options.{name.Property},");
        }
    }
}
