using RestSource.TestKit.Faults.Statuses;

namespace RestSource.Reliability.Tests.Matrix;

/// <summary>Answers that are no pages, by their status.</summary>
internal static class StatusRows
{
    public static IReadOnlyList<FaultRow> All { get; } =
    [
        .. new[] { 500, 502, 503, 504, 408 }.Select(static status => FaultRow.Passing<ApiResponseException>(new ErrorStatus(status))),
        FaultRow.Passing<RateLimitedException>(RateLimited.InSeconds),
        FaultRow.Passing<RateLimitedException>(RateLimited.AsDate),
        FaultRow.Passing<ApiResponseException>(RateLimited.InGarbage),
        FaultRow.Lasting<RateLimitedException>(RateLimited.ForAYear),
        .. new[] { 400, 401, 403, 404, 410, 501 }.Select(static status => FaultRow.Lasting<ApiResponseException>(new ErrorStatus(status))),
        .. new[] { 301, 302, 303 }.Select(static status => FaultRow.Harmless(new RedirectedHome(status)) with { Kinds = static kind => !kind.IsPost }),
        .. new[] { 307, 308 }.Select(static status => FaultRow.Harmless(new RedirectedHome(status))),
        FaultRow.Lasting<ApiResponseException>(RedirectedTo.AnotherHost),
        FaultRow.Lasting<ApiResponseException>(RedirectedTo.AFile),
        FaultRow.Lasting<ApiResponseException>(RedirectedTo.NoAddress),
        new(static _ => new RedirectLoop(), Expectation.Whole, Expectation.Fails<ApiResponseException>(), Expectation.Whole),
    ];
}
