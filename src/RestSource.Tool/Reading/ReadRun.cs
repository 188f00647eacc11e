using RestSource.Tool.Interpretation;

namespace RestSource.Tool.Reading;

/// <summary>One read of a resource: writes records page by page, and knows from where it would go on.</summary>
/// <param name="resource">The resource.</param>
/// <param name="limit">How many records are written at most; <see langword="null"/> for all.</param>
/// <param name="token">Where it begins.</param>
internal sealed class ReadRun(InterpretedResource resource, long? limit, string? token)
{
    /// <summary>Gets how many records were written.</summary>
    public long Records { get; private set; }

    /// <summary>Gets where a read goes on behind the last page that was written whole; <see langword="null"/> for the first page.</summary>
    public string? Token { get; private set; } = token;

    /// <summary>Gets how many records were written that come again from there: of a long page that did not come to its end.</summary>
    public long RecordsAfterToken { get; private set; }

    /// <summary>Gets a value indicating whether the read ended at its limit.</summary>
    public bool IsLimited => Records == limit;

    /// <summary>Reads.</summary>
    /// <param name="writer">Takes the records.</param>
    /// <param name="progress">Is told how far it is.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="CommandFailure">It cannot begin where it should.</exception>
    /// <exception cref="RestSourceException">A page did not come.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public async Task RunAsync(IRecordWriter writer, IProgress<ReadLedger> progress, CancellationToken cancellation)
    {
        // Who wants some records alone has no use for a page that follows.
        var options = PagedRead.ForRecords(new ReadOptions { Progress = progress, Prefetch = limit is null ? 1 : 0 });
        try
        {
            await foreach (var page in resource.ReadPagesAsync(Token, options, cancellation))
            {
                IReadOnlyList<JsonRecord> wanted = limit is { } most && most - Records < page.Count ? [.. page.Items.Take((int)(most - Records))] : page.Items;
                await writer.WriteAsync(wanted);
                Note(page, wanted.Count);
                cancellation.ThrowIfCancellationRequested();
                if (IsLimited)
                {
                    return;
                }
            }
        }
        catch (ArgumentException wrong) when (Token is not null && Records == 0)
        {
            throw new CommandFailure($"--continue: {wrong.Message.Split(" (Parameter")[0]} Take it as an earlier read gave it.");
        }
    }

    private void Note(Page<JsonRecord> page, int written)
    {
        Records += written;
        RecordsAfterToken += written;
        if (page.ContinuationToken is { } following)
        {
            (Token, RecordsAfterToken) = (following, 0);
        }
    }
}
