using RestSource.Testing.Serving;

namespace RestSource.Testing.Faults;

/// <summary>An answer with a status that is none of success.</summary>
internal sealed record StatusFault(int Status, TimeSpan? RetryAfter) : Fault
{
    /// <inheritdoc />
    internal override bool Replaces => true;

    /// <inheritdoc />
    internal override Reply Instead(TimeProvider time) =>
        Reply.Refusal(Status, "A switch of the mock server.", RetryAfter is { } wait ? [KeyValuePair.Create("Retry-After", Seconds(wait))] : []);
}
