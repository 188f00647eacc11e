using Microsoft.AspNetCore.Http;

namespace RestSource.Testing.Faults;

/// <summary>What happens to an answer on its way.</summary>
internal abstract record Transmission
{
    /// <summary>Happens before the answer.</summary>
    public virtual Task BeforeAsync(HttpContext context, TimeProvider time) => Task.CompletedTask;

    /// <summary>How many bytes of the body are sent.</summary>
    public virtual int LengthOf(int whole) => whole;
}
