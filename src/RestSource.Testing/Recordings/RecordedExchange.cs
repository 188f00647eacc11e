using System.Net;
using System.Text.Json.Nodes;
using RestSource.Testing.Anonymization;

namespace RestSource.Testing.Recordings;

/// <summary>A request of a cassette, and its answer.</summary>
/// <param name="Request">The request.</param>
/// <param name="Status">The status.</param>
/// <param name="Headers">The headers of the answer.</param>
/// <param name="Body">Its body; <see langword="null"/> for none.</param>
internal sealed record RecordedExchange(RecordedRequest Request, int Status, IReadOnlyList<KeyValuePair<string, string>> Headers, string? Body)
{
    /// <summary>Reads one.</summary>
    /// <exception cref="InvalidDataException">A part of it is missing.</exception>
    public static RecordedExchange Of(JsonNode exchange)
    {
        if (exchange["request"] is not { } request || exchange["response"] is not JsonObject response || response["status"] is not { } status)
        {
            throw new InvalidDataException("An exchange of the cassette lacks its 'request' or its 'response' with a 'status'.");
        }

        var headers = (response["headers"] as JsonObject ?? []).Select(static header => KeyValuePair.Create(header.Key, (string?)header.Value ?? string.Empty));
        var body = response.TryGetPropertyValue("json", out var json) ? json?.ToJsonString(ReadableJson.Compact) ?? "null" : (string?)response["text"];
        return new RecordedExchange(RecordedRequest.Of(request), (int)status, [.. headers], body);
    }

    /// <summary>Makes the answer anew.</summary>
    /// <param name="request">What it answers.</param>
    public HttpResponseMessage Answer(HttpRequestMessage request)
    {
        var response = new HttpResponseMessage((HttpStatusCode)Status) { RequestMessage = request };
        using var described = new ByteArrayContent([]);
        foreach (var (name, value) in Headers)
        {
            if (!response.Headers.TryAddWithoutValidation(name, value))
            {
                _ = described.Headers.TryAddWithoutValidation(name, value);
            }
        }

        response.Content = new ByteArrayContent(Charset.Of(described.Headers).GetBytes(Body ?? string.Empty));
        foreach (var (name, values) in described.Headers.NonValidated)
        {
            _ = response.Content.Headers.TryAddWithoutValidation(name, values);
        }

        return response;
    }
}
