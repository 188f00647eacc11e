namespace RestSource;

/// <summary>A read that failed: of which resource, at which page, why, what to do, and from where to go on. No message holds a secret.</summary>
public abstract class RestSourceException : Exception
{
    private readonly RequestFailure _failure;
    private string? _shownToken;

    private protected RestSourceException(RequestFailure failure, Exception? innerException)
        : base(failure.Cause, innerException)
    {
        _failure = failure;
        base.Source = failure.Resource.Source;
    }

    /// <summary>Gets the name of the resource. The name of the source is in <see cref="Exception.Source"/>.</summary>
    public string Resource => _failure.Resource.Name;

    /// <summary>Gets the number of the page in this read, from 1; <see langword="null"/> when the page was not asked for by a read.</summary>
    public int? Page { get; private set; }

    /// <summary>Gets the request's URI with <c>***</c> for secrets; <see langword="null"/> when it is about no single request.</summary>
    public string? RequestUri => _failure.RequestUri;

    /// <summary>Gets the token with which a new read begins at the page that failed; <see langword="null"/> when no read was under way.</summary>
    public string? ContinuationToken { get; private set; }

    /// <summary>Gets how often the request was sent; 0 when it is about no single request.</summary>
    public int Attempts => _failure.Attempts;

    /// <inheritdoc />
    public override string Message => string.Join(Environment.NewLine, Lines());

    /// <summary>Tells the exception at which page of a read it came.</summary>
    /// <param name="page">Its number.</param>
    /// <param name="continuationToken">The token to go on with.</param>
    /// <param name="shownToken">The same as a message may show it.</param>
    internal void Locate(int page, string continuationToken, string shownToken)
    {
        Page = page;
        ContinuationToken = continuationToken;
        _shownToken = shownToken;
    }

    private IEnumerable<string> Lines()
    {
        yield return Page is { } page ? $"{_failure.Resource}, page {page}: {_failure.Cause}" : $"{_failure.Resource}: {_failure.Cause}";
        if (_failure.Advice is { } advice)
        {
            yield return $"  What to do: {advice}";
        }

        if (_failure.Answer is { Length: > 0 } answer)
        {
            yield return $"  The server said: {answer}";
        }

        if (RequestUri is { } uri)
        {
            yield return $"  Request: {_failure.Method} {uri}{(Attempts > 1 ? $" ({Attempts} attempts)" : "")}";
        }

        if (ContinuationToken is { } token)
        {
            yield return token == _shownToken
                ? $"  To go on from here: continuation token \"{token}\""
                : $"  To go on from here: the ContinuationToken of this exception, \"{_shownToken}\" without what may be secret";
        }
    }
}
