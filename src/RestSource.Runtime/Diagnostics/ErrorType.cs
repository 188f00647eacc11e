using System.Diagnostics;
using System.Text.Json;

namespace RestSource.Diagnostics;

/// <summary>What OpenTelemetry calls <c>error.type</c>: a word of few values for how something failed. Messages are never shown, as they may hold data.</summary>
internal static class ErrorType
{
    /// <summary>Gives the word for an exception: that of HTTP where there is one, else the exception's type.</summary>
    public static string Of(Exception exception) => exception switch
    {
        HttpRequestException { HttpRequestError: not HttpRequestError.Unknown and var error } => JsonNamingPolicy.SnakeCaseLower.ConvertName(error.ToString()),
        OperationCanceledException => "timeout",
        _ => exception.GetType().FullName!,
    };

    /// <summary>Marks a span as failed.</summary>
    public static void FailWith(this Activity span, string errorType) => span.SetStatus(ActivityStatusCode.Error).SetTag(SpanTags.ErrorType, errorType);
}
