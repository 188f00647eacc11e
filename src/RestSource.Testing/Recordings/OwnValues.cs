using RestSource.Testing.Anonymization;

namespace RestSource.Testing.Recordings;

/// <summary>Tells what requests say of themselves from what they took from answers: the former stays in a cassette, so that the same program asks for it again.</summary>
internal sealed class OwnValues
{
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);
    private readonly HashSet<string> _own = new(StringComparer.Ordinal);
    private readonly HashSet<string> _params = new(StringComparer.Ordinal);

    /// <param name="exchanges">What was recorded, in its order.</param>
    public OwnValues(IEnumerable<Exchange> exchanges)
    {
        foreach (var exchange in exchanges)
        {
            _own.Add(exchange.Url.Host);
            _own.UnionWith(RequestParts.Segments(exchange.Url).Concat(RequestParts.Scalars(Exchange.Parse(exchange.RequestBody))).Where(value => !_given.Contains(value)));
            foreach (var (name, value) in RequestParts.Query(exchange.Url.Query).Concat(RequestParts.Form(exchange)).Where(pair => !_given.Contains(pair.Value)))
            {
                _own.Add(value);
                _params.Add(name);
            }

            _given.UnionWith(GivenBy(exchange));
        }
    }

    /// <summary>Gets the values that no answer gave before.</summary>
    public IReadOnlySet<string> Values => _own;

    /// <summary>Gets a value indicating whether dates or times are among them: the program then compares those of answers with its own, and they must stay.</summary>
    public bool HoldMoments => _own.Any(MomentStandIns.IsMoment);

    /// <summary>Whether a parameter is the program's own: it once had a value that no answer gave before, as an offset has.</summary>
    public bool IsOwnParam(string name) => _params.Contains(name);

    private static IEnumerable<string> GivenBy(Exchange exchange) =>
        RequestParts.Scalars(exchange.Json).Concat(exchange.Headers.SelectMany(static header => header.Value.Split(['<', '>', ' ', ','], StringSplitOptions.RemoveEmptyEntries)))
            .SelectMany(static value => LinkValues(value).Prepend(value));

    private static IEnumerable<string> LinkValues(string value) => Uri.TryCreate(new Uri("http://host/"), value, out var link) && (value.Contains('/') || value.Contains('?'))
        ? RequestParts.Segments(link).Concat(RequestParts.Query(link.Query).Select(static pair => pair.Value))
        : [];
}
