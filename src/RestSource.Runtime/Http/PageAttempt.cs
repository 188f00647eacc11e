namespace RestSource.Http;

/// <summary>What came of sending a request once: a page, or a reason to send it again after a wait.</summary>
internal readonly record struct PageAttempt<T>
{
    private PageAttempt(Page<T>? page, TimeSpan wait, string reason)
    {
        Page = page;
        Wait = wait;
        Reason = reason;
    }

    /// <summary>Gets the page; <see langword="null"/> when the request is to be sent again.</summary>
    public Page<T>? Page { get; }

    /// <summary>Gets how long to wait before.</summary>
    public TimeSpan Wait { get; }

    /// <summary>Gets why, in words for the log.</summary>
    public string Reason { get; }

    public static PageAttempt<T> Done(Page<T> page) => new(page, TimeSpan.Zero, "");

    public static PageAttempt<T> Again(TimeSpan wait, string reason) => new(page: null, wait, reason);
}
