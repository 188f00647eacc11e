namespace RestSource.Tests.Reading;

/// <summary>Keeps every ledger it is told, on the thread that tells.</summary>
internal sealed class LedgerRecorder : IProgress<ReadLedger>
{
    public List<ReadLedger> Ledgers { get; } = [];

    public ReadLedger Last => Ledgers[^1];

    public void Report(ReadLedger value) => Ledgers.Add(value);
}
