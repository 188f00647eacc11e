using System.Text.Json;
using System.Text.Json.Nodes;
using RestSource.Configuration.Model;
using RestSource.Testing.Serving;

namespace RestSource.Testing.Texts;

/// <summary>Recognises the params, headers and body of a resource's requests, and takes the values out that parents and incremental reads gave.</summary>
internal sealed class RequestTexts(EndpointModel endpoint, MockSecrets secrets)
{
    private readonly IReadOnlyList<Place> _places =
    [
        .. endpoint.Params.Select(param => OfParam(param, secrets)).OfType<Place>(),
        .. endpoint.Headers.Select(header => OfHeader(header, secrets)).OfType<Place>(),
        .. OfBody(endpoint.Body, secrets),
    ];

    /// <summary>How well a request fits: one for each constant that it carries, less one for each that it does not.</summary>
    public int Score(IncomingRequest request) => _places.Where(static place => !place.Varies).Sum(place => place.Pattern.Fits(place.Find(request)) ? 1 : -1);

    /// <summary>Takes the values out.</summary>
    public void Take(IncomingRequest request, ICollection<KeyValuePair<TextPart, string>> values)
    {
        foreach (var place in _places.Where(static place => place.Varies))
        {
            _ = place.Pattern.Fits(place.Find(request), values);
        }
    }

    private static Place? OfParam(ParamModel param, MockSecrets secrets) => (param.Name.Literal, param.Value) switch
    {
        (null, _) or (_, ParamValue.Null or ParamValue.List) => null,
        ({ } name, ParamValue.Text text) => new Place(new TextPattern(text.Value, secrets), text.Value.VariesByRequest, request => request.Query(name)),
        ({ } name, var value) => new Place(new TextPattern(TextModel.Of(Written(value)), secrets), Varies: false, request => request.Query(name)),
    };

    private static Place? OfHeader(HeaderModel header, MockSecrets secrets) => header is { Name.Literal: { } name, Value: { } value }
        ? new Place(new TextPattern(value, secrets), value.VariesByRequest, request => request.Header(name))
        : null;

    private static IEnumerable<Place> OfBody(BodyModel? body, MockSecrets secrets) => body switch
    {
        BodyModel.Json json => OfJson(json.Root, [], secrets),
        BodyModel.Form form => form.Fields.Where(static field => field.Name.Literal is not null)
            .Select(field => new Place(new TextPattern(field.Value, secrets), field.Value.VariesByRequest, request => request.Field(field.Name.Literal!))),
        BodyModel.Raw raw => [new Place(new TextPattern(raw.Text, secrets), raw.Text.VariesByRequest, static request => request.Body)],
        _ => [],
    };

    private static IEnumerable<Place> OfJson(JsonTemplate value, string[] path, MockSecrets secrets) => value switch
    {
        JsonTemplate.Object members => members.Members.Where(static member => member.Name.Literal is not null)
            .SelectMany(member => OfJson(member.Value, [.. path, member.Name.Literal!], secrets)),
        JsonTemplate.Text text => [new Place(new TextPattern(text.Value, secrets), text.Value.VariesByRequest, request => InJson(request, path))],
        JsonTemplate.Number number => [new Place(new TextPattern(TextModel.Of(number.Raw), secrets), Varies: false, request => InJson(request, path))],
        JsonTemplate.Boolean flag => [new Place(new TextPattern(TextModel.Of(flag.Value ? "true" : "false"), secrets), Varies: false, request => InJson(request, path))],
        _ => [],
    };

    private static string? InJson(IncomingRequest request, string[] path)
    {
        var node = request.Json;
        foreach (var name in path)
        {
            node = (node as JsonObject)?[name];
        }

        return node is JsonValue value ? TextOf(value) : null;
    }

    private static string TextOf(JsonValue value) => value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();

    private static string Written(ParamValue value) => value switch
    {
        ParamValue.Integer number => number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ParamValue.Number number => number.Raw,
        ParamValue.Boolean flag => flag.Value ? "true" : "false",
        _ => string.Empty,
    };

    private sealed record Place(TextPattern Pattern, bool Varies, Func<IncomingRequest, string?> Find);
}
