using RestSource.Testing.Recordings;

namespace RestSource.Testing;

/// <summary>Answers from a cassette that a <see cref="Recording"/> wrote, without a network.</summary>
/// <remarks>Of several recordings of one request the first answers first, and the last one answers whenever it is asked for again. Credentials are not compared.</remarks>
public sealed class ReplayHandler : HttpMessageHandler
{
    private readonly Lock _gate = new();
    private readonly Cassette _cassette;
    private readonly HashSet<string> _secretNames;
    private readonly HashSet<RecordedExchange> _played = new(ReferenceEqualityComparer.Instance);

    /// <summary>Reads a cassette.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    /// <exception cref="InvalidDataException">The file is no cassette.</exception>
    public ReplayHandler(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _cassette = Cassette.Read(path);
        _secretNames = [.. _cassette.Exchanges.SelectMany(static exchange => exchange.Request.SecretNames)];
    }

    /// <inheritdoc />
    /// <exception cref="UnrecordedRequestException">The cassette does not have the request.</exception>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var sent = await RecordedRequest.OfAsync(request, name => SecretMask.IsUsual(name) || _secretNames.Contains(name), cancellationToken).ConfigureAwait(false);
        lock (_gate)
        {
            var fitting = _cassette.Exchanges.Where(exchange => exchange.Request.Fits(sent)).ToList();
            var exchange = fitting.Find(fit => !_played.Contains(fit)) ?? fitting.LastOrDefault() ?? throw Unrecorded(sent);
            _ = _played.Add(exchange);
            return exchange.Answer(request);
        }
    }

    private UnrecordedRequestException Unrecorded(RecordedRequest sent)
    {
        var nearest = _cassette.Exchanges.Select(static exchange => exchange.Request).MaxBy(recorded => recorded.Likeness(sent));
        return new UnrecordedRequestException(
            $"The cassette '{_cassette.Path}' has no {sent}. {(nearest is null ? "It is empty." : $"The nearest that it has is {nearest}.")} If the program is right to ask so, record the cassette anew.");
    }
}
