namespace RestSource.Tool.Interpretation.Answers;

/// <summary>Stands before the handler that sends, and lets whoever records see what passes.</summary>
internal sealed class AnswerTap(HttpMessageHandler sends) : DelegatingHandler(sends)
{
    private int _requests;

    /// <summary>Gets how many requests were sent, those that were repeated, redirected or for a token included.</summary>
    public int Requests => _requests;

    /// <inheritdoc />
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _requests);
        var response = await base.SendAsync(request, cancellationToken);
        if (AnswerRecorder.Current is { } recorder)
        {
            var content = new StreamContent(new TappedStream(await response.Content.ReadAsStreamAsync(cancellationToken), recorder));
            foreach (var header in response.Content.Headers)
            {
                content.Headers.TryAddWithoutValidation(header.Key, header.Value);
            }

            response.Content = content;
            recorder.Begin(response);
        }

        return response;
    }
}
