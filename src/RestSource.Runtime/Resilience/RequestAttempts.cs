using Polly;
using RestSource.Diagnostics;
using RestSource.Http;
using RestSource.RateLimits;
using RestSource.Reading;
using RestSource.ResponseActions;

namespace RestSource.Resilience;

/// <summary>Counts how often one page was asked for, over everything that sends again, and what it waited for.</summary>
internal sealed class RequestAttempts(ResourceDescription resource, Uri uri, string redactedUri, ResponseActionList actions, ReadBudget budget)
{
    public static readonly HttpRequestOptionsKey<RequestAttempts> Option = new("RestSource.RequestAttempts");

    private static readonly ResiliencePropertyKey<RequestAttempts> Property = new("RestSource.RequestAttempts");
    private RequestGate? _passed;

    public ResourceDescription Resource { get; } = resource;

    /// <summary>The request's URI, without what an authenticator adds.</summary>
    public Uri Uri { get; } = uri;

    /// <summary>The same as it may be shown.</summary>
    public string RedactedUri { get; } = redactedUri;

    /// <summary>Gets what may decide about an answer otherwise than the policy.</summary>
    public ResponseActionList Actions { get; } = actions;

    /// <summary>Gets what the read may use up that asks for the page.</summary>
    public ReadBudget Budget { get; } = budget;

    /// <summary>Gets what is cancelled when nobody wants the page any more.</summary>
    public CancellationToken GivenUp { get; init; }

    /// <summary>Gets whether nobody wants the page any more. An attempt that is cancelled otherwise took too long.</summary>
    public bool IsGivenUp => GivenUp.IsCancellationRequested;

    /// <summary>Gets how often the request was sent.</summary>
    public int Made { get; private set; }

    /// <summary>Gets or sets the media type of the last answer.</summary>
    public string? MediaType { get; set; }

    /// <summary>Gets the wait before the next attempt.</summary>
    public RetryWait Wait { get; private set; }

    /// <summary>Gets the wait before the next attempt, if it was too long to begin.</summary>
    public RefusedWait? Refused { get; private set; }

    /// <summary>Gets whether there was no next attempt since the read has sent enough requests again.</summary>
    public bool LacksRetry { get; private set; }

    /// <summary>Gets how often the request waited for a rate limit.</summary>
    public int RateLimitWaits { get; private set; }

    /// <summary>Gets how long the request waited for rate limits.</summary>
    public TimeSpan RateLimitWaited { get; private set; }

    public int Retries => Math.Max(0, Made - 1);

    public static RequestAttempts Of(ResilienceContext context) => context.Properties.GetValue(Property, null!);

    public void AttachTo(ResilienceContext context) => context.Properties.Set(Property, this);

    public void Begin()
    {
        Made++;
        Refused = null;
    }

    /// <summary>Takes a retry, if the policy and the read have one left, and time for the wait before it.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="connection">Clock, chance, and what servers mean.</param>
    /// <param name="retryAt">When a server wants to be asked again; <see langword="null"/> when none says so.</param>
    public bool TryRetry(RetryPolicy policy, ConnectionPolicy connection, DateTimeOffset? retryAt)
    {
        (Refused, LacksRetry) = (null, false);
        if (Made > policy.MaxRetries)
        {
            return false;
        }

        Wait = RetryDelay.Of(policy, Made, retryAt, connection);
        Refused = RefusedWait.Of(Wait.Length, Wait.IsAsked, policy, Budget, connection.TimeProvider.GetUtcNow());
        LacksRetry = Refused is null && !Budget.TryTakeRetry();
        return Refused is null && !LacksRetry;
    }

    /// <summary>Tells that the wait begins.</summary>
    /// <param name="reason">What for, in words.</param>
    /// <param name="response">The answer that is not good enough; <see langword="null"/> when none came.</param>
    /// <param name="connection">The log, and what servers mean.</param>
    public void BeginWait(string reason, HttpResponseMessage? response, ConnectionPolicy connection)
    {
        Leave();
        var isLimited = Wait.IsAsked || (response is not null && connection.Limits.IsRefusal(response.StatusCode));
        connection.Logger.Retrying(Resource, RedactedUri, Made, isLimited ? $"rate limited, {reason}" : reason, Wait.Length);
        CountWait(isLimited ? Wait.Length : TimeSpan.Zero);
    }

    /// <summary>Waits until the request may be sent, by the limits of its source.</summary>
    public async ValueTask PassAsync(RequestGate gate, RetryPolicy policy, CancellationToken cancellationToken)
    {
        Leave();
        var waited = await gate.EnterAsync(policy, Budget, cancellationToken).ConfigureAwait(false);
        _passed = gate;
        CountWait(waited);
    }

    /// <summary>Lets another request pass in place of this one.</summary>
    public void Leave()
    {
        _passed?.Leave();
        _passed = null;
    }

    private void CountWait(TimeSpan waited)
    {
        if (waited > TimeSpan.Zero)
        {
            RateLimitWaits++;
            RateLimitWaited += waited;
            RestSourceDiagnostics.CountRateLimitWait(Resource, waited);
        }
    }
}
