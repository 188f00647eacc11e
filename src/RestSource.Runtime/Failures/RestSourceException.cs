using RestSource.Reading;

namespace RestSource;

/// <summary>A read that failed: of which resource, at which page, why, what to do, and from where to go on. No message holds a secret.</summary>
public abstract class RestSourceException : Exception
{
    private readonly RequestFailure _failure;
    private ResourceDescription? _reader;

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

    /// <summary>Gets the token with which a new read begins at the page that failed; <see langword="null"/> when no read was under way. For the client of the resource that was read, which may be a child of the one that failed.</summary>
    public string? ContinuationToken => Token?.Value;

    /// <summary>
    /// Gets how many records were handed on that a read from <see cref="ContinuationToken"/> begins with again: of a long page, which came in parts before it failed;
    /// or below a page of parents, which failed after them. Default: 0, and a read from there gives what is left.
    /// </summary>
    public int RecordsOfPage { get; internal set; }

    /// <summary>Gets which parent record the page belongs to, such as <c>projects 17</c>; <see langword="null"/> when no read of all parents was under way.</summary>
    public string? Parent { get; private set; }

    /// <summary>Gets how often the request was sent; 0 when it is about no single request.</summary>
    public int Attempts => _failure.Attempts;

    /// <inheritdoc />
    public override string Message => string.Join(Environment.NewLine, Lines());

    /// <summary>Gets the token with which a new read begins at the page that failed.</summary>
    internal PageToken? Token { get; private set; }

    /// <summary>Tells the exception at which page of a read it came.</summary>
    /// <param name="page">Its number.</param>
    /// <param name="token">The token to go on with.</param>
    /// <param name="records">How many records of that page were handed on.</param>
    internal void Locate(int page, PageToken token, int records = 0)
    {
        Page = page;
        Token = token;
        RecordsOfPage = records;
    }

    /// <summary>Tells the exception where it came in a read of all parents.</summary>
    /// <param name="reader">The resource that was read.</param>
    /// <param name="token">The token to go on with, for that resource.</param>
    /// <param name="parent">The parent record, when it came below one.</param>
    internal void LocateInWalk(ResourceDescription reader, PageToken token, string? parent)
    {
        _reader = reader;
        Token = token;
        Parent ??= parent;
    }

    private IEnumerable<string> Lines()
    {
        var under = Parent is null ? "" : $" under {Parent}";
        yield return Page is { } page ? $"{_failure.Resource}{under}, page {page}: {_failure.Cause}" : $"{_failure.Resource}{under}: {_failure.Cause}";
        if (_failure.Advice is { } advice)
        {
            yield return $"  What to do: {advice}";
        }

        if (_failure.Answer is { Length: > 0 } answer)
        {
            yield return $"  The server said: {answer}";
        }

        if (_failure.Link is { } link)
        {
            yield return $"  The link: {link}";
        }

        if (RequestUri is { } uri)
        {
            yield return $"  Request: {_failure.Method} {uri}{(Attempts > 1 ? $" ({Attempts} attempts)" : "")}";
        }

        if (Token is { } token)
        {
            var reader = _reader is null || _reader.Name == Resource ? "" : $" with {_reader.Name}";
            var shown = _failure.Redactor.RedactText(token.Shown);
            yield return token.Value == shown
                ? $"  To go on{reader} from here: continuation token \"{token.Value}\""
                : $"  To go on{reader} from here: the ContinuationToken of this exception, \"{shown}\" without what may be secret";
            if (RecordsOfPage > 0)
            {
                yield return $"  The last {RecordsOfPage} records that were handed on come again from there";
            }
        }
    }
}
