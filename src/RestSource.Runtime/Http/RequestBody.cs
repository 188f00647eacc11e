using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace RestSource.Http;

/// <summary>The body of a request: JSON, a form or raw text; there is none until something is put in it.</summary>
internal sealed class RequestBody
{
    private readonly List<(string Name, string Value)> _form = [];
    private string? _raw;
    private JsonObject? _root;

    /// <summary>Gives the whole JSON body.</summary>
    public void SetJson(JsonObject root) => _root = root;

    /// <summary>Adds a field of a form.</summary>
    public void AddField(string name, string value) => _form.Add((name, value));

    /// <summary>Gives the whole body as it is sent.</summary>
    public void SetRaw(string text) => _raw = text;

    /// <summary>Puts a value at a dotted path of the JSON body.</summary>
    public void Set(string path, JsonNode? value)
    {
        var names = path.Split('.');
        var place = _root ??= [];
        foreach (var name in names[..^1])
        {
            if (place[name] is not JsonObject inner)
            {
                inner = [];
                place[name] = inner;
            }

            place = inner;
        }

        place[names[^1]] = value;
    }

    /// <summary>Gives the body as content; <see langword="null"/> when nothing was put in it.</summary>
    public HttpContent? ToContent() => this switch
    {
        { _root: { } root } => Content(root.ToJsonString(), "application/json"),
        { _form.Count: > 0 } => Content(
            string.Join('&', _form.Select(static field => $"{FormEncoding.Encode(field.Name)}={FormEncoding.Encode(field.Value)}")),
            "application/x-www-form-urlencoded"),
        { _raw: { } raw } => Content(raw, mediaType: null),
        _ => null,
    };

    private static ByteArrayContent Content(string text, string? mediaType) => new(Encoding.UTF8.GetBytes(text))
    {
        Headers = { ContentType = mediaType is null ? null : new MediaTypeHeaderValue(mediaType) },
    };
}
