using System.Buffers;

namespace RestSource.Http;

/// <summary>The headers of one request: the client's, and over them the endpoint's, by name and whatever the case.</summary>
internal sealed class RequestHeaders
{
    private static readonly KeyValuePair<string, string?>[] Defaults =
    [
        new("Accept", "application/json, */*;q=0.5"),
        new("User-Agent", $"RestSource/{typeof(RequestHeaders).Assembly.GetName().Version?.ToString(2)}"),
    ];

    private const string TokenMarks = "!#$%&'*+-.^_`|~";

    /// <summary>What a name is made of (RFC 9110, section 5.6.2): one with placeholders is known at run time alone.</summary>
    private static readonly SearchValues<char> TokenCharacters =
        SearchValues.Create($"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789{TokenMarks}");

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
    /// <exception cref="InvalidOperationException">A value holds a line break, which would begin another header.</exception>
    public void AddTo(HttpRequestMessage message)
    {
        foreach (var (name, value) in _values)
        {
            if (value is not null)
            {
                Add(message, name, value);
            }
        }
    }

    private static void Add(HttpRequestMessage message, string name, string value)
    {
        if (value.AsSpan().ContainsAny('\r', '\n', '\0'))
        {
            throw new InvalidOperationException($"The value of the header \"{name}\" holds a line break, so it cannot be sent.");
        }

        if (name.Length == 0 || name.AsSpan().ContainsAnyExcept(TokenCharacters))
        {
            throw new InvalidOperationException($"\"{name}\" cannot be the name of a header: it is made of letters, digits and {TokenMarks}.");
        }

        if (!message.Headers.TryAddWithoutValidation(name, value) && message.Content is { } content)
        {
            content.Headers.Remove(name);
            content.Headers.TryAddWithoutValidation(name, value);
        }
    }
}
