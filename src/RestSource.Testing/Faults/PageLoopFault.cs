namespace RestSource.Testing.Faults;

/// <summary>Pages in a circle.</summary>
internal sealed record PageLoopFault : Fault
{
    /// <inheritdoc />
    internal override bool Loops => true;
}
