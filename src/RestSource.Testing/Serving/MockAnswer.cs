using RestSource.Testing.Faults;

namespace RestSource.Testing.Serving;

/// <summary>An answer, and what happens to it on its way.</summary>
/// <param name="Reply">The answer.</param>
/// <param name="Resource">The resource that it is of.</param>
/// <param name="Transmissions">What happens to it.</param>
internal sealed record MockAnswer(Reply Reply, string? Resource, IReadOnlyList<Transmission> Transmissions)
{
    /// <summary>Gets why the request was refused.</summary>
    public string? Reason { get; init; }
}
