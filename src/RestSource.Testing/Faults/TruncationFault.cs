namespace RestSource.Testing.Faults;

/// <summary>A body that breaks off.</summary>
internal sealed record TruncationFault(int AtByte) : Fault
{
    /// <inheritdoc />
    internal override Transmission Transmission { get; } = new Cut(AtByte);

    // One byte is always missing: a cut behind the end would be none.
    private sealed record Cut(int AtByte) : Transmission
    {
        public override int LengthOf(int whole) => Math.Max(Math.Min(AtByte, whole - 1), 0);
    }
}
