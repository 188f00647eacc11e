using System.Globalization;
using System.Net;
using System.Text.Json;
using RestSource.Http;
using RestSource.RateLimits;

namespace RestSource.Authentication;

/// <summary>Asks a server for a token.</summary>
/// <param name="url">Config key <c>access_token_url</c>.</param>
/// <param name="form">What is sent.</param>
/// <param name="defaultExpiration">How long a token lives when the server does not tell.</param>
/// <param name="time">The clock that tokens expire by.</param>
internal sealed class AccessTokenRequest(Uri url, IReadOnlyList<KeyValuePair<string, string>> form, TimeSpan defaultExpiration, TimeProvider time)
{
    private const int MaxAnswer = 1024 * 1024;

    private readonly string _place = url.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);

    /// <summary>Sends the request.</summary>
    /// <exception cref="AccessTokenException">No token came.</exception>
    public async Task<AccessToken> SendAsync(AuthenticationContext context, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new FormUrlEncodedContent(form) };
        request.Headers.Add("Accept", "application/json");
        try
        {
            using var response = await context.SendAsync(request, cancellationToken).ConfigureAwait(false);
            await response.Content.LoadIntoBufferAsync(MaxAnswer, cancellationToken).ConfigureAwait(false);
            using var answer = Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false));
            return response.IsSuccessStatusCode ? TokenOf(answer?.RootElement) : throw Refused(response, answer?.RootElement);
        }
        catch (HttpRequestException exception)
        {
            throw new AccessTokenException($"no access token could be had: {_place} did not answer ({exception.HttpRequestError}).", isTransient: true);
        }
    }

    private static JsonDocument? Parse(byte[] answer)
    {
        try
        {
            return JsonDocument.Parse(answer);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private AccessToken TokenOf(JsonElement? answer) => Member(answer, "access_token") is { ValueKind: JsonValueKind.String } token && token.GetString() is { Length: > 0 } value
        ? AccessToken.Of(HeaderText.IsValue(value) ? value : throw Unsendable(), LifetimeOf(answer), time.GetUtcNow())
        : throw new AccessTokenException($"no access token could be had: {_place} answered {Shape(answer)}, and no access_token in it.", isTransient: false);

    private AccessTokenException Unsendable() =>
        new($"no access token could be had: {_place} answered an access_token of characters that no header can carry.", isTransient: false);

    private TimeSpan LifetimeOf(JsonElement? answer)
    {
        var expiresIn = Member(answer, "expires_in");
        return double.TryParse(expiresIn?.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0 and < int.MaxValue
            ? TimeSpan.FromSeconds(seconds)
            : defaultExpiration;
    }

    /// <summary>Of an error only what RFC 6749, 5.2 lets a server say of it is shown: all else may be a secret.</summary>
    private AccessTokenException Refused(HttpResponseMessage response, JsonElement? answer)
    {
        var said = string.Join(": ", new[] { Member(answer, "error"), Member(answer, "error_description") }
            .Where(static member => member is { ValueKind: JsonValueKind.String })
            .Select(static member => member!.Value.GetString()));
        return new AccessTokenException(
            $"no access token could be had: {_place} answered {(int)response.StatusCode}{(said.Length > 0 ? $" ({said})" : "")}.",
            isTransient: response.StatusCode is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError,
            LimitHeaders.RetryAfter(response.Headers.NonValidated, time.GetUtcNow()).Until);
    }

    private static string Shape(JsonElement? answer) => answer switch
    {
        null => "something that is no JSON",
        { ValueKind: JsonValueKind.Object } members => $"an object of {string.Join(", ", members.EnumerateObject().Select(static member => member.Name).DefaultIfEmpty("nothing"))}",
        _ => "JSON that is no object",
    };

    private static JsonElement? Member(JsonElement? answer, string name) =>
        answer is { ValueKind: JsonValueKind.Object } members && members.TryGetProperty(name, out var member) ? member : null;
}
