namespace RestSource.Reliability.Tests.Reading;

/// <summary>Keeps the last account of a read that it was told.</summary>
internal sealed class LastLedger : IProgress<ReadLedger>
{
    public ReadLedger Ledger { get; private set; } = new();

    public void Report(ReadLedger value) => Ledger = value;
}
