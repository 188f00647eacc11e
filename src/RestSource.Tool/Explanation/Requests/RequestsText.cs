namespace RestSource.Tool.Explanation.Requests;

/// <summary>Words requests for a person: the first whole, of the others what is new about them.</summary>
internal static class RequestsText
{
    private const string Margin = "  ";

    /// <summary>Words them.</summary>
    public static void Write(ForeseenRequests requests, ExplanationText text)
    {
        ForeseenRequest? earlier = null;
        foreach (var request in requests.Shown)
        {
            Write(request, earlier, text);
            earlier = request;
        }

        if (requests.Gap is { } gap)
        {
            text.Wrapped(gap, Margin, Margin);
        }
        else if (requests.GoesOn)
        {
            text.Line($"{Margin}…");
        }
    }

    private static void Write(ForeseenRequest request, ForeseenRequest? earlier, ExplanationText text)
    {
        var lead = $"{Margin}{request.Purpose}  ";
        var below = new string(' ', lead.Length);
        WriteUrl($"{request.Method} {request.Url}", lead, below, text);
        foreach (var header in request.Headers.Except(earlier?.Headers ?? []))
        {
            text.Wrapped(header, below, below + Margin);
        }

        if (request.Body is { } body && body != earlier?.Body)
        {
            text.Line(below + body);
        }
    }

    private static void WriteUrl(string url, string lead, string below, ExplanationText text)
    {
        if (text.Fits(lead + url))
        {
            text.Line(lead + url);
            return;
        }

        var query = url.IndexOf('?', StringComparison.Ordinal) is var mark and >= 0 ? mark : url.Length;
        text.Line(lead + url[..query]);
        foreach (var part in url[query..].Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            text.Line($"{below}{Margin}{(part.StartsWith('?') ? string.Empty : "&")}{part}");
        }
    }
}
