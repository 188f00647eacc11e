using System.Text.Json.Nodes;

namespace RestSource.Http;

/// <summary>The request for one page, while it is put together.</summary>
/// <param name="endpoint">What is asked.</param>
public sealed partial class PageRequest(ResourceEndpoint endpoint)
{
    private readonly List<(string Name, string Value)> _path = [];
    private readonly List<(string Name, IReadOnlyList<string> Values)> _query = [];
    private readonly List<KeyValuePair<string, string?>> _headers = [];
    private readonly RequestBody _body = new();
    private Uri? _link;
    private bool _continues;

    /// <summary>Gets what is asked.</summary>
    public ResourceEndpoint Endpoint { get; } = endpoint;

    /// <summary>Puts a value in the place of <c>{name}</c> in the path, percent-encoded so that it stays one segment.</summary>
    /// <exception cref="RequestValueException">The value is empty, or <c>.</c> or <c>..</c> is among its parts: it would lead to another path.</exception>
    public PageRequest SetPath(string name, string value)
    {
        _path.Add((name, PathSegment.Encode(Endpoint.Resource, name, value)));
        return this;
    }

    /// <inheritdoc cref="SetPath(string, string)"/>
    public PageRequest SetPath(string name, long value) => SetPath(name, ParamText.Of(value));

    /// <summary>Adds a query parameter; <see langword="null"/> is not sent. A parameter of that name in the path is replaced.</summary>
    public PageRequest AddQuery(string name, string? value) => value is null ? this : AddQueryTexts(name, [value]);

    /// <inheritdoc cref="AddQuery(string, string?)"/>
    public PageRequest AddQuery(string name, long? value) => value is { } number ? AddQueryTexts(name, [ParamText.Of(number)]) : this;

    /// <inheritdoc cref="AddQuery(string, string?)"/>
    public PageRequest AddQuery(string name, double? value) => value is { } number ? AddQueryTexts(name, [ParamText.Of(number)]) : this;

    /// <inheritdoc cref="AddQuery(string, string?)"/>
    public PageRequest AddQuery(string name, decimal? value) => value is { } number ? AddQueryTexts(name, [ParamText.Of(number)]) : this;

    /// <inheritdoc cref="AddQuery(string, string?)"/>
    public PageRequest AddQuery(string name, bool? value) => value is { } flag ? AddQueryTexts(name, [ParamText.Of(flag)]) : this;

    /// <summary>Adds a query parameter that is repeated for each value; <see langword="null"/> and an empty list are not sent.</summary>
    public PageRequest AddQuery(string name, IEnumerable<string>? values) => values is null ? this : AddQueryTexts(name, [.. values]);

    /// <inheritdoc cref="AddQuery(string, IEnumerable{string})"/>
    public PageRequest AddQuery(string name, IEnumerable<long>? values) => AddQuery(name, values?.Select(ParamText.Of));

    /// <inheritdoc cref="AddQuery(string, IEnumerable{string})"/>
    public PageRequest AddQuery(string name, IEnumerable<double>? values) => AddQuery(name, values?.Select(ParamText.Of));

    /// <inheritdoc cref="AddQuery(string, IEnumerable{string})"/>
    public PageRequest AddQuery(string name, IEnumerable<decimal>? values) => AddQuery(name, values?.Select(ParamText.Of));

    /// <inheritdoc cref="AddQuery(string, IEnumerable{string})"/>
    public PageRequest AddQuery(string name, IEnumerable<bool>? values) => AddQuery(name, values?.Select(ParamText.Of));

    /// <summary>Asks for a page after the first, by a query parameter; <see langword="null"/> for the first page. Only paginator <c>auto</c> needs the difference.</summary>
    public PageRequest ContinueAt(string name, string? value)
    {
        _continues |= value is not null;
        return AddQuery(name, value);
    }

    /// <inheritdoc cref="ContinueAt(string, string?)"/>
    public PageRequest ContinueAt(string name, long? value)
    {
        _continues |= value is not null;
        return AddQuery(name, value);
    }

    /// <summary>Adds a query parameter for each member of a cursor that is an object; <see langword="null"/> adds none.</summary>
    /// <exception cref="PaginationException">The cursor is no object of texts, numbers and booleans.</exception>
    public PageRequest AddQueryMembers(PageCursor? cursor)
    {
        _query.AddRange(CursorMembers.Of(Endpoint.Resource, cursor));
        return this;
    }

    /// <summary>Gives config key <c>json</c>: the JSON body, into which a paginator may write its values. Sent even when it is empty.</summary>
    public PageRequest SetJson(JsonObject body)
    {
        ArgumentNullException.ThrowIfNull(body);
        _body.SetJson(body);
        return this;
    }

    /// <summary>Adds a field to the form that is sent as body: config key <c>data</c>. A name may come again.</summary>
    public PageRequest AddFormField(string name, string value)
    {
        _body.AddField(name, value);
        return this;
    }

    /// <summary>Gives the body as it is sent, without a content type: config key <c>data</c> as a string.</summary>
    public PageRequest SetRaw(string body)
    {
        ArgumentNullException.ThrowIfNull(body);
        _body.SetRaw(body);
        return this;
    }

    /// <summary>Puts a number in the JSON body.</summary>
    /// <param name="path">Names of nested objects, parted by dots; those that are absent are made.</param>
    /// <param name="value">What is put there, in place of what there is.</param>
    public PageRequest SetBody(string path, long value)
    {
        _body.Set(path, value);
        return this;
    }

    /// <summary>Puts a cursor in the JSON body, as the JSON value that it came as; <see langword="null"/> is not put there.</summary>
    /// <inheritdoc cref="SetBody(string, long)"/>
    public PageRequest SetBody(string path, PageCursor? value)
    {
        if (value is not null)
        {
            _body.Set(path, JsonNode.Parse(value.Json));
        }

        return this;
    }

    /// <summary>Asks for the link that a page gave, in place of path and query; method, headers and body stay. <see langword="null"/> changes nothing.</summary>
    /// <remarks>Of the query, only parameters that hold a secret go along: links are kept without them.</remarks>
    public PageRequest Follow(Uri? link)
    {
        _link = link;
        return this;
    }

    /// <summary>Sets a header over the client's of that name; <see langword="null"/> takes the client's away.</summary>
    public PageRequest SetHeader(string name, string? value)
    {
        _headers.Add(new(name, value));
        return this;
    }

    /// <summary>Gets whether the page is known to come after another: then it has a list of records, even if the first might have been a record itself.</summary>
    internal bool ContinuesList => _continues || _link is not null;

    /// <summary>Makes the message, with the client's headers and no credentials.</summary>
    internal HttpRequestMessage ToMessage(SourceDefinition definition, Uri? baseUrl)
    {
        var uri = ToUri(definition, baseUrl);
        var message = new HttpRequestMessage(Endpoint.Method, uri) { Content = _body.ToContent() };
        var isTrusted = definition.CreateOrigins(baseUrl).Trust(uri);
        var clientHeaders = definition.Headers.Where(header => isTrusted || !definition.HoldsSecret(header.Value));
        RequestHeaders.Merge(clientHeaders, _headers).AddTo(message, Endpoint.Resource);
        return message;
    }

    /// <summary>Gives the URI that is asked: of the page that is linked to, if one is. Without what an authenticator adds.</summary>
    internal Uri ToUri(SourceDefinition definition, Uri? baseUrl)
    {
        var endpoint = ToUri(baseUrl);
        if (_link is null)
        {
            return endpoint;
        }

        var link = new Uri(endpoint, _link);
        new NextLinkPolicy(definition, baseUrl).Check(this, link);
        link = LinkSecrets.Show(link, Endpoint.Path, definition.Settings);
        var secret = _query.Where(part => part.Values.Any(definition.HoldsSecret)).ToArray();
        return secret.Length == 0
            ? link
            : secret.Aggregate(QueryString.Of(link), static (query, part) => query.SetAll(part.Name, part.Values)).ApplyTo(link);
    }

    /// <summary>Gives the URI of path and query.</summary>
    internal Uri ToUri(Uri? baseUrl)
    {
        var uri = EndpointUri.Join(baseUrl, PathTemplate.Fill(Endpoint.Path, _path));
        return _query.Aggregate(QueryString.Of(uri), static (query, part) => query.SetAll(part.Name, part.Values)).ApplyTo(uri);
    }

    private PageRequest AddQueryTexts(string name, IReadOnlyList<string> values)
    {
        if (values.Count > 0)
        {
            _query.Add((name, values));
        }

        return this;
    }
}
