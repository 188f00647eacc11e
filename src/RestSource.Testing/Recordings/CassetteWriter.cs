using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using RestSource.Testing.Anonymization;

namespace RestSource.Testing.Recordings;

/// <summary>Makes a cassette of what was recorded.</summary>
internal sealed partial class CassetteWriter
{
    private static readonly HashSet<string> LeftOut = new(StringComparer.OrdinalIgnoreCase)
    {
        "Alt-Svc", "Connection", "Content-Encoding", "Content-Length", "Date", "Keep-Alive", "Server", "Set-Cookie", "Strict-Transport-Security", "Transfer-Encoding", "Vary", "Via",
    };

    private readonly SecretMask _mask;
    private readonly OwnValues _own;
    private readonly SampleAnonymizer? _anonymizer;

    private CassetteWriter(IReadOnlyList<Exchange> exchanges, RecordingOptions options)
    {
        _mask = new SecretMask(exchanges, options);
        _own = new OwnValues(exchanges);
        _anonymizer = options.Anonymizes ? new SampleAnonymizer(options.Seed, _own.Values.Concat(_own.Values.Select(_mask.Hide)).Append(SecretMask.Hidden), movesMoments: !_own.HoldMoments) : null;
    }

    /// <summary>The cassette's text.</summary>
    public static string Write(IReadOnlyList<Exchange> exchanges, RecordingOptions options)
    {
        var writer = new CassetteWriter(exchanges, options);
        var answers = exchanges.Select(exchange => writer._mask.Hide(exchange.Json?.DeepClone())).ToList();
        var shown = writer._anonymizer?.Anonymize(answers) ?? answers;
        var written = exchanges.Zip(shown).Select(pair => new JsonObject { ["request"] = writer.Request(pair.First), ["response"] = writer.Response(pair.First, pair.Second) });
        return new JsonObject { ["version"] = Cassette.Version, ["exchanges"] = new JsonArray([.. written]) }.ToJsonString(ReadableJson.Indented) + "\n";
    }

    private JsonObject Request(Exchange exchange)
    {
        var request = new JsonObject { ["method"] = exchange.Method, ["url"] = Url(exchange.Url) };
        if (RequestParts.IsForm(exchange.RequestHeaders))
        {
            request["form"] = new JsonArray([.. RequestParts.Form(exchange).Select(pair => new JsonArray(pair.Key, Value(pair.Key, pair.Value)))]);
        }
        else if (Exchange.Parse(exchange.RequestBody) is { } json)
        {
            request["json"] = Body(_mask.Hide(json));
        }
        else if (exchange.RequestBody.Length > 0)
        {
            request["text"] = _mask.Hide(exchange.RequestBody);
        }

        return request;
    }

    private JsonObject Response(Exchange exchange, JsonNode? json)
    {
        var headers = exchange.Headers.Where(header => !LeftOut.Contains(header.Key) && !_mask.IsSecret(header.Key)).Select(header => KeyValuePair.Create(header.Key, (JsonNode?)Header(header.Key, _mask.Hide(header.Value))));
        var response = new JsonObject { ["status"] = exchange.Status, ["headers"] = new JsonObject(headers) };
        if (exchange.Json is not null)
        {
            response["json"] = json;
        }
        else if (exchange.Body.Length > 0)
        {
            response["text"] = Text(_mask.Hide(exchange.Body));
        }

        return response;
    }

    private string Url(Uri url)
    {
        var path = string.Join('/', RequestParts.Segments(url).Select(segment => Uri.EscapeDataString(Text(_mask.Hide(segment)))));
        var query = string.Join('&', RequestParts.Query(url.Query).Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Escaped(Value(pair.Key, pair.Value))}"));
        return $"{RequestParts.Origin(url)}/{path}{(query.Length > 0 ? "?" + query : string.Empty)}";
    }

    private static string Escaped(string value) => value == SecretMask.Hidden ? value : Uri.EscapeDataString(value);

    private string Value(string name, string value) => _mask.IsSecret(name) ? SecretMask.Hidden
        : _mask.Hide(value) is var shown && (_own.IsOwnParam(name) || FieldNames.IsOfPaging(name, value)) ? shown
        : Text(shown);

    private JsonNode? Body(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Body(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Body)]),
        JsonValue value when value.GetValueKind() == System.Text.Json.JsonValueKind.String => Text(value.GetValue<string>()),
        JsonValue value when value.GetValueKind() == System.Text.Json.JsonValueKind.Number => JsonNode.Parse(_own.Values.Contains(value.ToJsonString()) ? value.ToJsonString() : Text(value.ToJsonString())),
        _ => node?.DeepClone(),
    };

    private string Header(string name, string value) =>
        name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase) || name.Contains("Rate", StringComparison.OrdinalIgnoreCase) || name.Equals("Retry-After", StringComparison.OrdinalIgnoreCase)
            || FieldNames.IsOfPaging(name.StartsWith("X-", StringComparison.OrdinalIgnoreCase) ? name[2..] : name, value) ? value
        : name.Equals("Link", StringComparison.OrdinalIgnoreCase) ? LinkTarget().Replace(value, match => Text(match.Value))
        : Text(value);

    private string Text(string text) => _anonymizer?.AnonymizeText(text) ?? text;

    [GeneratedRegex("(?<=<)[^>]*(?=>)", RegexOptions.CultureInvariant)]
    private static partial Regex LinkTarget();
}
