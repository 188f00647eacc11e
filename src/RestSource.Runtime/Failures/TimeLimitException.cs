namespace RestSource;

/// <summary>The read took longer than its <see cref="ReadOptions.TimeLimit"/>. It can go on from the continuation token.</summary>
public sealed class TimeLimitException : RestSourceException
{
    internal TimeLimitException(ResourceDescription resource, TimeSpan timeLimit)
        : base(
            new RequestFailure(resource, $"the read's time limit ({timeLimit}) has passed.") { Advice = "go on from the continuation token, or allow more time by TimeLimit of ReadOptions." },
            innerException: null) => TimeLimit = timeLimit;

    /// <summary>Gets how long the read was allowed to take.</summary>
    public TimeSpan TimeLimit { get; }
}
