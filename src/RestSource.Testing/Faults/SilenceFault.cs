using Microsoft.AspNetCore.Http;

namespace RestSource.Testing.Faults;

/// <summary>A server that does not answer.</summary>
internal sealed record SilenceFault : Fault
{
    /// <inheritdoc />
    internal override Transmission Transmission { get; } = new Wait();

    private sealed record Wait : Transmission
    {
        public override Task BeforeAsync(HttpContext context, TimeProvider time) => Task.Delay(Timeout.Infinite, context.RequestAborted);
    }
}
