using Microsoft.Extensions.Logging;
using RestSource.ResponseActions;

namespace RestSource.Diagnostics;

/// <summary>Everything that is logged. URIs come redacted; no message holds a record.</summary>
internal static partial class RestSourceLog
{
    [LoggerMessage(EventId = 1, Level = LogLevel.Debug, Message = "{Resource}: the read begins at {ContinuationToken}")]
    public static partial void ReadBegins(this ILogger logger, ResourceDescription resource, string continuationToken);

    [LoggerMessage(EventId = 2, Level = LogLevel.Debug, Message = "{Resource}: page {Page} held {Records} records")]
    public static partial void PageRead(this ILogger logger, ResourceDescription resource, int page, int records);

    [LoggerMessage(EventId = 3, Message = "{Resource}: {Records} records in {Pages} pages, {Retries} retries, ended by {StopReason}")]
    public static partial void ReadEnded(this ILogger logger, LogLevel level, ResourceDescription resource, long records, int pages, int retries, StopReason? stopReason);

    [LoggerMessage(EventId = 4, Level = LogLevel.Warning, Message = "{Resource}: attempt {Attempt} of {Uri} failed ({Reason}); trying again in {Delay}")]
    public static partial void Retrying(this ILogger logger, ResourceDescription resource, string uri, int attempt, string reason, TimeSpan delay);

    [LoggerMessage(EventId = 5, Level = LogLevel.Warning, Message = "{Resource}: page {Page} has nothing where data_selector points; it counts as empty, as will others")]
    public static partial void NoData(this ILogger logger, ResourceDescription resource, int page);

    [LoggerMessage(EventId = 6, Level = LogLevel.Information, Message = "{Resource}: the server sends at most {Cap} records a page, fewer than limit asks for; the offset follows what it sends")]
    public static partial void ServerCapsPages(this ILogger logger, ResourceDescription resource, int cap);

    [LoggerMessage(EventId = 7, Level = LogLevel.Information, Message = "{Resource}: page {Page} began with records of the page before; {Overlap} were dropped")]
    public static partial void OverlapDropped(this ILogger logger, ResourceDescription resource, int page, int overlap);

    [LoggerMessage(EventId = 8, Level = LogLevel.Information, Message = "{Resource}: by its first answer, the API pages by {Paginator}; say so in \"paginator\", or what it is instead")]
    public static partial void PaginatorChosen(this ILogger logger, ResourceDescription resource, string paginator);

    [LoggerMessage(EventId = 20, Level = LogLevel.Information, Message = "{Resource}: {Records} records in {Pages} pages under {Parents} records of {Parent}, {Skipped} of these passed over, {Retries} retries")]
    public static partial void WalkEnded(this ILogger logger, ResourceDescription resource, string parent, int parents, int skipped, long records, int pages, int retries);

    [LoggerMessage(EventId = 21, Level = LogLevel.Warning, Message = "{Resource}: {Parent} is passed over, since it has no {Field}")]
    public static partial void ParentSkipped(this ILogger logger, ResourceDescription resource, string parent, string field);

    [LoggerMessage(EventId = 30, Level = LogLevel.Debug, Message = "{Resource}: the answer {Status} to {Uri} is ignored, as response_actions say ({Action})")]
    public static partial void AnswerIgnored(this ILogger logger, ResourceDescription resource, string uri, int status, ResponseAction action);

    [LoggerMessage(EventId = 31, Level = LogLevel.Warning, Message = "{Resource}: the answer to {Uri} is longer than {Bytes} bytes, of which response_actions see \"content\" only and \"when\" nothing; add \"status_code\" to their conditions if they are not about such answers")]
    public static partial void BodyTooLongForActions(this ILogger logger, ResourceDescription resource, string uri, int bytes);

    [LoggerMessage(EventId = 32, Level = LogLevel.Information, Message = "{Resource}: page {Page} is ignored, as response_actions say, and the read ends there")]
    public static partial void PageIgnored(this ILogger logger, ResourceDescription resource, int page);

    [LoggerMessage(EventId = 9, Level = LogLevel.Warning, Message = "{Resource}: page {Page} has records that are not as declared; they are left out and counted, as will others")]
    public static partial void RecordsDiscarded(this ILogger logger, ResourceDescription resource, int page);

    [LoggerMessage(EventId = 50, Level = LogLevel.Information, Message = "{Resource}: the server has no request left to give until {Until:u}; those of the whole source wait")]
    public static partial void LimitReached(this ILogger logger, ResourceDescription resource, DateTimeOffset until);

    [LoggerMessage(EventId = 53, Level = LogLevel.Warning, Message = "{Resource}: too many requests of the source failed; none is sent for {BreakDuration}")]
    public static partial void CircuitOpened(this ILogger logger, ResourceDescription resource, TimeSpan breakDuration);

    [LoggerMessage(EventId = 52, Message = "{Resource}: requests waited {Waits} times for rate limits, {Waited} in all")]
    public static partial void LimitsWaitedFor(this ILogger logger, LogLevel level, ResourceDescription resource, int waits, TimeSpan waited);

    [LoggerMessage(EventId = 51, Level = LogLevel.Debug, Message = "What the server says of its limits in {Header} cannot be read; it is ignored, as will others")]
    public static partial void LimitUnreadable(this ILogger logger, string header);

    [LoggerMessage(EventId = 10, Message = "{Resource}: {Count} values were not as the config declares: {Fields}")]
    public static partial void ValuesNotAsDeclared(this ILogger logger, LogLevel level, ResourceDescription resource, long count, string fields);

    [LoggerMessage(EventId = 11, Message = "{Resource}: {Count} values came in fields that the config does not declare: {Fields}")]
    public static partial void FieldsNotDeclared(this ILogger logger, LogLevel level, ResourceDescription resource, long count, string fields);

    [LoggerMessage(EventId = 40, Level = LogLevel.Information, Message = "{Resource}: reads {CursorPath} from {Start} to {End}")]
    public static partial void WindowOpens(this ILogger logger, ResourceDescription resource, string cursorPath, RequestValue start, RequestValue end);

    [LoggerMessage(EventId = 41, Level = LogLevel.Warning, Message = "{Resource}: the state is about {OtherPath} and the cursor is {CursorPath} now; the read begins anew")]
    public static partial void StateOfAnotherCursor(this ILogger logger, ResourceDescription resource, string otherPath, string cursorPath);
}
