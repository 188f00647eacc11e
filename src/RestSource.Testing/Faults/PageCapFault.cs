namespace RestSource.Testing.Faults;

/// <summary>Pages that are shorter than asked for.</summary>
internal sealed record PageCapFault(int Records) : Fault
{
    /// <inheritdoc />
    internal override int Cap(int size) => Math.Min(size, Records);
}
