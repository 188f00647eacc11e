using Microsoft.AspNetCore.Http;

namespace RestSource.Testing.Faults;

/// <summary>An answer that takes its time.</summary>
internal sealed record SlowFault(TimeSpan Delay) : Fault
{
    /// <inheritdoc />
    internal override Transmission Transmission { get; } = new Wait(Delay);

    private sealed record Wait(TimeSpan Delay) : Transmission
    {
        public override Task BeforeAsync(HttpContext context, TimeProvider time) => Task.Delay(Delay, time, context.RequestAborted);
    }
}
