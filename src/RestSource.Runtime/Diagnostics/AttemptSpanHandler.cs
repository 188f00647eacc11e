using System.Diagnostics;
using System.Globalization;
using RestSource.Resilience;

namespace RestSource.Diagnostics;

/// <summary>Makes a span of each attempt that a read makes, from when it is sent until the headers of its answer are there.</summary>
internal sealed class AttemptSpanHandler : DelegatingHandler
{
    /// <inheritdoc />
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return RestSourceDiagnostics.Activities.HasListeners() && request.Options.TryGetValue(RequestAttempts.Option, out var attempts)
            ? SendInSpanAsync(request, attempts, cancellationToken)
            : base.SendAsync(request, cancellationToken);
    }

    private async Task<HttpResponseMessage> SendInSpanAsync(HttpRequestMessage request, RequestAttempts attempts, CancellationToken cancellationToken)
    {
        using var span = Start(request, attempts);
        try
        {
            var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            span?.SetTag(SpanTags.StatusCode, (int)response.StatusCode);
            if ((int)response.StatusCode >= 400)
            {
                span?.FailWith(((int)response.StatusCode).ToString(CultureInfo.InvariantCulture));
            }

            return response;
        }
        catch (Exception exception)
        {
            if (!attempts.IsGivenUp)
            {
                span?.FailWith(ErrorType.Of(exception));
            }

            throw;
        }
    }

    private static Activity? Start(HttpRequestMessage request, RequestAttempts attempts)
    {
        var span = RestSourceDiagnostics.Activities.StartActivity(ActivityKind.Client, tags: TagsOf(request, attempts), name: "restsource.attempt");
        if (span is not null)
        {
            span.DisplayName = request.Method.Method;
        }

        return span;
    }

    private static TagList TagsOf(HttpRequestMessage request, RequestAttempts attempts)
    {
        var tags = RestSourceDiagnostics.TagsOf(attempts.Resource);
        tags.Add(SpanTags.Method, request.Method.Method);
        tags.Add(SpanTags.Url, attempts.RedactedUri);
        tags.Add(SpanTags.ServerAddress, request.RequestUri!.IdnHost);
        tags.Add(SpanTags.ServerPort, request.RequestUri.Port);
        if (attempts.Retries > 0)
        {
            tags.Add(SpanTags.ResendCount, attempts.Retries);
        }

        return tags;
    }
}
