namespace RestSource.Json;

/// <summary>
/// Reads a page from a body while it arrives: memory grows with the records, not with the body. Only a path that cannot be followed so,
/// such as <c>data[-1].id</c>, takes the whole body into memory.
/// </summary>
internal static class PageReader
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private static ReadOnlySpan<byte> WhiteSpace => " \t\r\n"u8;

    /// <summary>Reads a body to its end.</summary>
    /// <param name="body">The decompressed body; stays the caller's.</param>
    /// <param name="selectors">Where the body holds what.</param>
    /// <param name="intake">Takes the records.</param>
    /// <param name="continuesList">The page comes after another, so a list of records is due whatever <paramref name="selectors"/> say.</param>
    /// <param name="cancellationToken">Ends the wait for the body.</param>
    /// <returns>The page; an empty one for an empty body.</returns>
    /// <exception cref="PageFormatException">The body is not JSON, or not what the config declares.</exception>
    public static async ValueTask<PageContent<T>> ReadAsync<T>(Stream body, PageSelectors selectors, RecordIntake<T> intake, bool continuesList, CancellationToken cancellationToken)
        where T : IJsonRecord<T>
    {
        using var buffer = new PageBuffer(body);
        return await ReadAsync<T>(buffer, selectors, intake, continuesList, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads a body to its end, over a buffer of the caller's choice.</summary>
    /// <param name="buffer">The body, at its beginning; stays the caller's.</param>
    /// <param name="selectors">Where the body holds what.</param>
    /// <param name="intake">Takes the records.</param>
    /// <param name="continuesList">The page comes after another, so a list of records is due whatever <paramref name="selectors"/> say.</param>
    /// <param name="cancellationToken">Ends the wait for the body.</param>
    /// <returns>The page; an empty one for an empty body.</returns>
    /// <exception cref="PageFormatException">The body is not JSON, or not what the config declares.</exception>
    public static async ValueTask<PageContent<T>> ReadAsync<T>(PageBuffer buffer, PageSelectors selectors, RecordIntake<T> intake, bool continuesList, CancellationToken cancellationToken)
        where T : IJsonRecord<T>
    {
        if (!await TryBeginAsync(buffer, cancellationToken).ConfigureAwait(false))
        {
            return new PageContent<T>([], buffer.Length, buffer.Fingerprint, Total: null, HasMore: null, Next: null, Detected: null, DataFound: true);
        }

        var records = selectors.Records ?? await RecordsDetector.FindAsync(buffer, selectors.BodyMayBeRecord && !continuesList, cancellationToken).ConfigureAwait(false);
        var start = buffer.Position;
        var content = records.Streams && selectors.PagingStreams
            ? await WalkAsync<T>(buffer, records, selectors, intake, cancellationToken).ConfigureAwait(false)
            : await ReadWholeAsync<T>(buffer, records, selectors, intake, cancellationToken).ConfigureAwait(false);
        return content.DataFound || !selectors.MissingDataIsError
            ? content
            : throw new PageFormatException("nothing stands where the records are due (\"data_selector\")", records.ToString(), start);
    }

    private static async ValueTask<PageContent<T>> WalkAsync<T>(PageBuffer buffer, JsonSelector records, PageSelectors selectors, RecordIntake<T> intake, CancellationToken cancellationToken)
        where T : IJsonRecord<T>
    {
        var walker = new PageWalker<T>(records, selectors, intake);
        while (!walker.Walk(buffer))
        {
            await buffer.FillAsync(cancellationToken).ConfigureAwait(false);
        }

        return walker.ToContent(buffer);
    }

    private static async ValueTask<PageContent<T>> ReadWholeAsync<T>(PageBuffer buffer, JsonSelector records, PageSelectors selectors, RecordIntake<T> intake, CancellationToken cancellationToken)
        where T : IJsonRecord<T>
    {
        await buffer.FillWholeAsync(cancellationToken).ConfigureAwait(false);
        var page = new BufferedPage<T>(buffer.UnreadMemory, buffer.Position, intake);
        page.Read(records, selectors);
        return page.ToContent(buffer);
    }

    /// <summary>Skips what may stand before a document; <see langword="false"/> when there is none.</summary>
    private static async ValueTask<bool> TryBeginAsync(PageBuffer buffer, CancellationToken cancellationToken)
    {
        await buffer.FillAsync(cancellationToken).ConfigureAwait(false);
        buffer.Advance(buffer.Unread.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0);
        while (!TrySkipWhiteSpace(buffer) && !buffer.IsComplete)
        {
            await buffer.FillAsync(cancellationToken).ConfigureAwait(false);
        }

        return buffer.Unread.IsEmpty ? false
            : buffer.Unread[0] != '<' ? true
            : throw new PageFormatException("HTML where JSON is due", "$", buffer.Position) { Kind = PageFaultKind.Html };
    }

    private static bool TrySkipWhiteSpace(PageBuffer buffer)
    {
        var first = buffer.Unread.IndexOfAnyExcept(WhiteSpace);
        buffer.Advance(first < 0 ? buffer.Unread.Length : first);
        return first >= 0;
    }
}
