using Microsoft.AspNetCore.Http;

namespace RestSource.Testing.Faults;

/// <summary>A connection that is reset before the answer.</summary>
internal sealed record DisconnectFault : Fault
{
    /// <inheritdoc />
    internal override Transmission Transmission { get; } = new Reset();

    private sealed record Reset : Transmission
    {
        public override Task BeforeAsync(HttpContext context, TimeProvider time)
        {
            context.Abort();
            return Task.FromCanceled(new CancellationToken(canceled: true));
        }
    }
}
