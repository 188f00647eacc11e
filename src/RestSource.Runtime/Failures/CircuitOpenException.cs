using RestSource.Resilience;

namespace RestSource;

/// <summary>The request was not sent, since too many before it failed (<see cref="RestSourceOptions.CircuitBreaker"/>). The read can go on at <see cref="RetryAt"/> from the continuation token.</summary>
public sealed class CircuitOpenException : RestSourceException
{
    internal CircuitOpenException(RequestFailure failure, DateTimeOffset retryAt)
        : base(failure, innerException: null) => RetryAt = retryAt;

    /// <summary>Gets when a request is sent again, by the clock of the options.</summary>
    public DateTimeOffset RetryAt { get; }
}
