using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace RestSource.Http;

/// <summary>The JSON body of a request; there is none until something is put in it.</summary>
internal sealed class RequestBody
{
    private JsonObject? _root;

    /// <summary>Puts a value at a dotted path.</summary>
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
    public HttpContent? ToContent() => _root is null
        ? null
        : new ByteArrayContent(Encoding.UTF8.GetBytes(_root.ToJsonString())) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
}
