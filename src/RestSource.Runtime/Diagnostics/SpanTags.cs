namespace RestSource.Diagnostics;

/// <summary>The names of what spans and measurements carry: OpenTelemetry's where it has one, else under <c>restsource</c>.</summary>
internal static class SpanTags
{
    public const string Source = "restsource.source";
    public const string Resource = "restsource.resource";
    public const string Pages = "restsource.read.pages";
    public const string Records = "restsource.read.records";
    public const string Retries = "restsource.read.retries";
    public const string Parents = "restsource.read.parents";
    public const string StopReason = "restsource.read.stop_reason";
    public const string PageNumber = "restsource.page.number";
    public const string PageRecords = "restsource.page.records";
    public const string PageRetries = "restsource.page.retries";
    public const string DriftKind = "restsource.drift.kind";
    public const string ErrorType = "error.type";
    public const string Method = "http.request.method";
    public const string ResendCount = "http.request.resend_count";
    public const string StatusCode = "http.response.status_code";
    public const string ServerAddress = "server.address";
    public const string ServerPort = "server.port";
    public const string Url = "url.full";
}
