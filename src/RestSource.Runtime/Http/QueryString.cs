namespace RestSource.Http;

/// <summary>The query of a URI as a list of parameters; those that are not set keep the very text they came with.</summary>
internal sealed class QueryString
{
    private readonly List<Parameter> _parameters;

    private QueryString(List<Parameter> parameters) => _parameters = parameters;

    /// <summary>Takes the query of an absolute URI apart.</summary>
    public static QueryString Of(Uri uri)
    {
        var parameters = new List<Parameter>();
        foreach (var text in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            parameters.Add(new Parameter(NameOf(text), text));
        }

        return new QueryString(parameters);
    }

    /// <summary>Gives a parameter one value, in place of all that it has.</summary>
    public QueryString Set(string name, string value) => SetAll(name, [value]);

    /// <summary>Gives a parameter these values, in place of all that it has; with none it is not sent.</summary>
    public QueryString SetAll(string name, IEnumerable<string> values)
    {
        // Loops, since each request of a page comes by here several times.
        var place = _parameters.Count;
        for (var i = _parameters.Count - 1; i >= 0; i--)
        {
            if (_parameters[i].Name == name)
            {
                _parameters.RemoveAt(i);
                place = i;
            }
        }

        foreach (var value in values)
        {
            _parameters.Insert(place++, new Parameter(name, $"{FormEncoding.Encode(name)}={FormEncoding.Encode(value)}"));
        }

        return this;
    }

    /// <summary>Gives the parameters as <c>name=value</c>, encoded, with the decoded name beside.</summary>
    public IEnumerable<(string Name, string Text)> Parameters => _parameters.Select(static parameter => (parameter.Name, parameter.Text));

    /// <summary>Gives the URI this query in place of its own; a fragment falls away.</summary>
    public Uri ApplyTo(Uri uri)
    {
        var path = uri.GetLeftPart(UriPartial.Path);
        return new Uri(_parameters.Count == 0 ? path : $"{path}?{this}");
    }

    /// <inheritdoc />
    public override string ToString() => string.Join('&', _parameters.Select(static parameter => parameter.Text));

    private static string NameOf(string text)
    {
        var end = text.IndexOf('=', StringComparison.Ordinal);
        return FormEncoding.Decode(end < 0 ? text : text[..end]);
    }

    private readonly record struct Parameter(string Name, string Text);
}
