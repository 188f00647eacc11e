using RestSource.Tool.Interpretation.Answers;

namespace RestSource.Tool.Interpretation;

/// <summary>How a source is opened.</summary>
internal sealed record OpenOptions
{
    /// <summary>Gets what is told of every answer that became a page, in the order in which they are read. Default: nothing is. To be told, pages are held whole.</summary>
    public Action<ApiAnswer>? OnAnswer { get; init; }

    /// <summary>Gets what makes the handler that sends. Default: sockets.</summary>
    public Func<HttpMessageHandler>? PrimaryHandler { get; init; }

    /// <summary>Gets the clock of waits and timeouts. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
