namespace RestSource.Loading;

/// <summary>Tells of the progress of one load. The read tells its account while staged records are counted on another thread.</summary>
internal sealed class LoadReport(ResourceDescription resource, LoadOptions options) : IProgress<ReadLedger>
{
    private readonly Lock _gate = new();
    private readonly long _began = options.Read.TimeProvider.GetTimestamp();
    private LoadProgress _progress = new(resource, LoadStage.Reading);

    /// <summary>Gets the account of the read, as it was told last.</summary>
    public ReadLedger Ledger => _progress.Ledger;

    /// <summary>Tells that the read went on.</summary>
    public void Report(ReadLedger value)
    {
        options.Read.Progress?.Report(value);
        Tell(before => before with { Ledger = value });
    }

    /// <summary>Tells that records were staged.</summary>
    public void Staged(long records, long rows) => Tell(before => before with { Records = records, Rows = rows });

    /// <summary>Tells that something else begins.</summary>
    public void Enter(LoadStage stage) => Tell(before => before with { Stage = stage });

    private void Tell(Func<LoadProgress, LoadProgress> change)
    {
        lock (_gate)
        {
            _progress = change(_progress) with { Elapsed = options.Read.TimeProvider.GetElapsedTime(_began) };
            options.Progress?.Report(_progress);
        }
    }
}
