using RestSource.Configuration;
using RestSource.Configuration.Model;
using RestSource.Testing.Texts;

namespace RestSource.Testing.Serving;

/// <summary>The way to a resource: method and path, and the values in it.</summary>
internal sealed class Route
{
    private readonly TextPattern _path;
    private readonly RequestTexts _texts;

    /// <param name="resource">The resource.</param>
    /// <param name="secrets">What stands for secrets in its texts.</param>
    public Route(ResourceModel resource, MockSecrets secrets)
    {
        Resource = resource;
        Method = resource.Endpoint.Method.ToString().ToUpperInvariant();
        var path = PathOf(resource.Endpoint.Path);
        _path = new TextPattern(path, secrets);
        _texts = new RequestTexts(resource.Endpoint, secrets);
        Captures = path.Parts.Count(static part => part.Kind != TextPartKind.Literal);
        Shown = "/" + string.Concat(path.Parts.Select(static part => part.Kind == TextPartKind.Literal ? part.Value : $"{{{part.Value}}}"));
    }

    /// <summary>Gets the resource.</summary>
    public ResourceModel Resource { get; }

    /// <summary>Gets the method.</summary>
    public string Method { get; }

    /// <summary>Gets how many values the path has; the fewer, the more exactly it fits.</summary>
    public int Captures { get; }

    /// <summary>Gets the path as people write it.</summary>
    public string Shown { get; }

    /// <summary>Whether the path of a request is that of the resource.</summary>
    public bool Fits(IncomingRequest request) => _path.Fits(string.Join('/', request.Segments));

    /// <summary>How well the rest of a request fits.</summary>
    public int Score(IncomingRequest request) => _texts.Score(request);

    /// <summary>The values that parents and incremental reads gave to a request.</summary>
    public IReadOnlyList<KeyValuePair<TextPart, string>> ValuesOf(IncomingRequest request)
    {
        var values = new List<KeyValuePair<TextPart, string>>();
        _ = _path.Fits(string.Join('/', request.Segments), values);
        _texts.Take(request, values);
        return values;
    }

    // A path may bring a query of its own, which is compared as little as other params that a caller may change.
    private static TextModel PathOf(TextModel path)
    {
        var parts = new List<TextPart>();
        foreach (var part in path.Parts)
        {
            var end = part.Kind == TextPartKind.Literal ? part.Value.IndexOf('?') : -1;
            parts.Add(part.Kind != TextPartKind.Literal ? part : part with { Value = Uri.UnescapeDataString(end < 0 ? part.Value : part.Value[..end]) });
            if (end >= 0)
            {
                break;
            }
        }

        TrimSlashes(parts);
        return new TextModel(parts.ToEquatableArray());
    }

    private static void TrimSlashes(List<TextPart> parts)
    {
        if (parts is [{ Kind: TextPartKind.Literal } first, ..])
        {
            parts[0] = first with { Value = first.Value.TrimStart('/') };
        }

        if (parts is [.., { Kind: TextPartKind.Literal } last])
        {
            parts[^1] = last with { Value = last.Value.TrimEnd('/') };
        }
    }
}
