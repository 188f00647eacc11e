
namespace RestSource.Http;

/// <summary>The headers of one request: the client's, and over them the endpoint's, by name and whatever the case.</summary>
internal sealed class RequestHeaders
{
    private static readonly KeyValuePair<string, string?>[] Defaults =
    [
        new("Accept", "application/json, */*;q=0.5"),
        new("User-Agent", $"RestSource/{typeof(RequestHeaders).Assembly.GetName().Version?.ToString(2)}"),
    ];

    private readonly Dictionary<string, string?> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Lays headers over each other; a <see langword="null"/> takes one away.</summary>
    public static RequestHeaders Merge(IEnumerable<KeyValuePair<string, string>> client, IEnumerable<KeyValuePair<string, string?>> endpoint)
    {
        var headers = new RequestHeaders();
        foreach (var (name, value) in Defaults.Concat(client.Select(static header => new KeyValuePair<string, string?>(header.Key, header.Value))).Concat(endpoint))
        {
            headers._values[name] = value;
        }

        return headers;
    }

    /// <summary>Adds them to a message; those that describe a body go with the body, if there is one.</summary>
    /// <param name="message">The message.</param>
    /// <param name="resource">Which resource is asked for, for messages.</param>
    /// <exception cref="RequestValueException">A name or value holds what a header cannot.</exception>
    public void AddTo(HttpRequestMessage message, ResourceDescription resource)
    {
        foreach (var (name, value) in _values)
        {
            if (value is not null)
            {
                Add(message, resource, name, value);
            }
        }
    }

    private static void Add(HttpRequestMessage message, ResourceDescription resource, string name, string value)
    {
        if (!HeaderText.IsName(name))
        {
            // A name with placeholders is known at run time alone, and may hold anything.
            throw new RequestValueException(resource, "the name of a header", $"the name of a header is made of letters, digits and {HeaderText.TokenMarks}, and one of the request holds something else.");
        }

        if (!HeaderText.IsValue(value))
        {
            var place = $"the header \"{name}\"";
            throw new RequestValueException(resource, place, $"{place} holds a line break, another control character, or one that is not ASCII.");
        }

        if (!message.Headers.TryAddWithoutValidation(name, value) && message.Content is { } content)
        {
            content.Headers.Remove(name);
            content.Headers.TryAddWithoutValidation(name, value);
        }
    }
}
