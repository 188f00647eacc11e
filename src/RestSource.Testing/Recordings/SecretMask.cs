using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using RestSource.Testing.Anonymization;

namespace RestSource.Testing.Recordings;

/// <summary>Takes secrets out of what is recorded: by the names they stand under, and then wherever else they stand.</summary>
internal sealed partial class SecretMask
{
    /// <summary>What stands for a secret. In a cassette it fits any value.</summary>
    public const string Hidden = "***";

    private static readonly HashSet<string> UsualNames = new(StringComparer.OrdinalIgnoreCase) { "key", "apikey", "api-key", "x-api-key", "sig", "pwd", "proxy-authorization" };

    private static readonly HashSet<string> NamesInside = new(StringComparer.OrdinalIgnoreCase) { "value", "values", "hash", "salt" };

    private readonly HashSet<string> _names;
    private readonly List<string> _secrets;

    /// <param name="exchanges">What was recorded, in which secrets are looked for.</param>
    /// <param name="options">What else is secret.</param>
    public SecretMask(IReadOnlyList<Exchange> exchanges, RecordingOptions options)
    {
        _names = new HashSet<string>(options.SecretNames, StringComparer.OrdinalIgnoreCase);
        _secrets = [.. options.Secrets.Where(static secret => secret.Length > 0).Concat(exchanges.SelectMany(new SeenSecrets(IsSecret).In)).Distinct().OrderByDescending(static secret => secret.Length)];
    }

    /// <summary>Whether a parameter, header or field holds a secret.</summary>
    public bool IsSecret(string name) => IsUsual(name) || _names.Contains(name);

    /// <summary>Whether it does by the usual names alone.</summary>
    public static bool IsUsual(string name) => FieldNames.IsSecret(name) || UsualNames.Contains(name);

    /// <summary>A text without the secrets that were seen, and without what stands under the name of one, as in <c>token=abc</c>.</summary>
    public string Hide(string text) => NamedValue().Replace(_secrets.Aggregate(text, HideOne), pair => IsSecret(pair.Groups["name"].Value) ? $"{pair.Groups["name"].Value}={Hidden}" : pair.Value);

    /// <summary>A JSON value without secrets; it is changed.</summary>
    public JsonNode? Hide(JsonNode? node) => Hide(node, isSecret: false, isInside: false);

    /// <summary>Finds names and values as they stand in queries, forms and cookies, or in texts that repeat them.</summary>
    [GeneratedRegex("""(?<name>[\w.\-]+)=(?<value>[^=&;,\s"'<>#\\][^&;,\s"'<>#\\]*)""", RegexOptions.CultureInvariant)]
    internal static partial Regex NamedValue();

    // Whether there is a password, and since when, is no secret, and has a type that the program may rely on. So has a number.
    private JsonNode? Hide(JsonNode? node, bool isSecret, bool isInside)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, value) in members.ToList())
                {
                    members[name] = Detached(Hide(value, isSecret: IsSecret(name) || ((isSecret || isInside) && NamesInside.Contains(name)), isInside: isSecret || isInside));
                }

                return members;
            case JsonArray items:
                for (var index = 0; index < items.Count; index++)
                {
                    items[index] = Detached(Hide(items[index], isSecret, isInside));
                }

                return items;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                return isSecret && !MomentStandIns.IsMoment(value.GetValue<string>()) ? Hidden : Hide(value.GetValue<string>());
            case JsonValue value when value.GetValueKind() == JsonValueKind.Number && isSecret:
                return 0;
            default:
                return node;
        }
    }

    private static string HideOne(string text, string secret) => text
        .Replace(secret, Hidden, StringComparison.Ordinal)
        .Replace(Uri.EscapeDataString(secret), Hidden, StringComparison.OrdinalIgnoreCase)
        .Replace(WebUtility.UrlEncode(secret), Hidden, StringComparison.OrdinalIgnoreCase)
        .Replace(JsonEncodedText.Encode(secret).ToString(), Hidden, StringComparison.OrdinalIgnoreCase);

    private static JsonNode? Detached(JsonNode? node) => node?.Parent is null ? node : node.DeepClone();
}
