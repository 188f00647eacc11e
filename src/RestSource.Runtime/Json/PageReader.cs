namespace RestSource.Json;

/// <summary>
/// Reads a page from a body while it arrives, in as many parts as the caller asks for: memory grows with the records of a part, not with the body.
/// Only a path that cannot be followed so, such as <c>data[-1].id</c>, takes the whole body into memory.
/// </summary>
/// <param name="buffer">The body, at its beginning; stays the caller's.</param>
/// <param name="selectors">Where the body holds what.</param>
/// <param name="intake">Takes the records.</param>
/// <param name="continuesList">The page comes after another, so a list of records is due whatever <paramref name="selectors"/> say.</param>
internal sealed class PageReader<T>(PageBuffer buffer, PageSelectors selectors, RecordIntake<T> intake, bool continuesList)
    where T : IJsonRecord<T>
{
    private JsonSelector? _records;
    private PageWalker<T>? _walker;
    private long _start;
    private long _partStart;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private static ReadOnlySpan<byte> WhiteSpace => " \t\r\n"u8;

    /// <summary>Reads on: to the end of the body, or of a part of it. When the body breaks off, and the buffer was given another that continues it, it can be called again.</summary>
    /// <param name="partLength">After how many bytes, at the least, records are handed on before the body has ended.</param>
    /// <param name="cancellationToken">Ends the wait for the body.</param>
    /// <returns>The records since the last part and, with the last one, what else the body says; an empty page for an empty body.</returns>
    /// <exception cref="PageFormatException">The body is not JSON, or not what the config declares.</exception>
    public async ValueTask<PageContent<T>> ReadAsync(long partLength, CancellationToken cancellationToken)
    {
        try
        {
            return await ReadPartAsync(partLength, cancellationToken).ConfigureAwait(false);
        }
        catch (BodyLimitException exception)
        {
            throw exception.At(_walker?.Location.ToString() ?? "$", buffer.Length);
        }
    }

    private async ValueTask<PageContent<T>> ReadPartAsync(long partLength, CancellationToken cancellationToken)
    {
        if (_records is null)
        {
            if (!await TryBeginAsync(cancellationToken).ConfigureAwait(false))
            {
                return new PageContent<T>([], buffer.Length, buffer.Fingerprint, Total: null, HasMore: null, Next: null, Detected: null, DataFound: true);
            }

            _records = selectors.Records ?? await RecordsDetector.FindAsync(buffer, selectors.BodyMayBeRecord && !continuesList, cancellationToken).ConfigureAwait(false);
            _start = buffer.Position;
            buffer.Texts.Check(buffer.Unread, state: default, new JsonLocation(), _start);
        }

        var content = _records.Streams && selectors.PagingStreams
            ? await WalkAsync(_walker ??= new PageWalker<T>(_records, selectors, intake), partLength, cancellationToken).ConfigureAwait(false)
            : await ReadWholeAsync(_records, cancellationToken).ConfigureAwait(false);
        return content.DataFound || !selectors.MissingDataIsError
            ? content
            : throw new PageFormatException("nothing stands where the records are due (\"data_selector\")", _records.ToString(), _start);
    }

    private async ValueTask<PageContent<T>> WalkAsync(PageWalker<T> walker, long partLength, CancellationToken cancellationToken)
    {
        while (!walker.Walk(buffer))
        {
            if (buffer.Position - _partStart >= partLength && intake.Count > 0)
            {
                _partStart = buffer.Position;
                return walker.ToPart(buffer);
            }

            buffer.SkipWhiteSpace();
            await buffer.FillAsync(cancellationToken).ConfigureAwait(false);
            walker.CheckTexts(buffer);
        }

        return walker.ToContent(buffer);
    }

    private async ValueTask<PageContent<T>> ReadWholeAsync(JsonSelector records, CancellationToken cancellationToken)
    {
        await buffer.FillWholeAsync(cancellationToken).ConfigureAwait(false);
        buffer.Texts.Check(buffer.Unread, state: default, new JsonLocation(), buffer.Position);
        var page = new BufferedPage<T>(buffer.UnreadMemory, buffer.Position, intake);
        page.Read(records, selectors);
        return page.ToContent(buffer);
    }

    /// <summary>Skips what may stand before a document; <see langword="false"/> when there is none.</summary>
    private async ValueTask<bool> TryBeginAsync(CancellationToken cancellationToken)
    {
        await buffer.FillAsync(cancellationToken).ConfigureAwait(false);
        buffer.Advance(buffer.Unread.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0);
        while (!TrySkipWhiteSpace() && !buffer.IsComplete)
        {
            await buffer.FillAsync(cancellationToken).ConfigureAwait(false);
        }

        return buffer.Unread.IsEmpty ? false
            : buffer.Unread[0] != '<' ? true
            : throw new PageFormatException("HTML where JSON is due", "$", buffer.Position) { Kind = PageFaultKind.Html };
    }

    private bool TrySkipWhiteSpace()
    {
        var first = buffer.Unread.IndexOfAnyExcept(WhiteSpace);
        buffer.Advance(first < 0 ? buffer.Unread.Length : first);
        return first >= 0;
    }
}
