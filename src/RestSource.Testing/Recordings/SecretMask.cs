using System.Text.Json;
using System.Text.Json.Nodes;
using RestSource.Testing.Anonymization;

namespace RestSource.Testing.Recordings;

/// <summary>Takes secrets out of what is recorded: by the names they stand under, and then wherever else they stand.</summary>
internal sealed class SecretMask
{
    /// <summary>What stands for a secret. In a cassette it fits any value.</summary>
    public const string Hidden = "***";

    private const int ShortestSecret = 4;

    private static readonly HashSet<string> UsualNames = new(StringComparer.OrdinalIgnoreCase) { "key", "apikey", "api-key", "x-api-key", "sig", "pwd", "proxy-authorization" };

    private readonly HashSet<string> _names;
    private readonly List<string> _secrets;

    /// <param name="exchanges">What was recorded, in which secrets are looked for.</param>
    /// <param name="options">What else is secret.</param>
    public SecretMask(IReadOnlyList<Exchange> exchanges, RecordingOptions options)
    {
        _names = new HashSet<string>(options.SecretNames, StringComparer.OrdinalIgnoreCase);
        _secrets = [.. options.Secrets.Concat(exchanges.SelectMany(SecretsIn)).Where(static secret => secret.Length >= ShortestSecret).Distinct().OrderByDescending(static secret => secret.Length)];
    }

    /// <summary>Whether a parameter, header or field holds a secret.</summary>
    public bool IsSecret(string name) => IsUsual(name) || _names.Contains(name);

    /// <summary>Whether it does by the usual names alone.</summary>
    public static bool IsUsual(string name) => FieldNames.IsSecret(name) || UsualNames.Contains(name);

    /// <summary>A text without the secrets that were seen.</summary>
    public string Hide(string text) => _secrets.Aggregate(text, static (shown, secret) => shown
        .Replace(secret, Hidden, StringComparison.Ordinal)
        .Replace(Uri.EscapeDataString(secret), Hidden, StringComparison.Ordinal)
        .Replace(JsonEncodedText.Encode(secret).ToString(), Hidden, StringComparison.Ordinal));

    /// <summary>A JSON value without secrets; it is changed.</summary>
    public JsonNode? Hide(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, value) in members.ToList())
                {
                    members[name] = IsSecret(name) && value is JsonValue ? Hidden : Detached(Hide(value));
                }

                return members;
            case JsonArray items:
                for (var index = 0; index < items.Count; index++)
                {
                    items[index] = Detached(Hide(items[index]));
                }

                return items;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                return Hide(value.GetValue<string>());
            default:
                return node;
        }
    }

    private static JsonNode? Detached(JsonNode? node) => node?.Parent is null ? node : node.DeepClone();

    private IEnumerable<string> SecretsIn(Exchange exchange) =>
    [
        .. exchange.RequestHeaders.Where(header => IsSecret(header.Key)).SelectMany(static header => header.Value.Split(' ', 2) is [_, var rest] ? new[] { header.Value, rest } : [header.Value]),
        .. RequestParts.Query(exchange.Url.Query).Where(pair => IsSecret(pair.Key)).Select(static pair => pair.Value),
        .. RequestParts.Form(exchange).Where(pair => IsSecret(pair.Key)).Select(static pair => pair.Value),
    ];
}
