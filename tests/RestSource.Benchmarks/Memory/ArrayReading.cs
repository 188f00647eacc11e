namespace RestSource.Benchmarks.Memory;

/// <summary>What reading one large array took, in a process that did nothing else.</summary>
/// <param name="Records">How many projects came.</param>
/// <param name="BodyBytes">How many bytes they came in.</param>
/// <param name="Elapsed">How long it took.</param>
/// <param name="FirstRecordAfter">When the first one came, from the call on.</param>
/// <param name="FirstRecordBytes">How many bytes had been read from the network by then.</param>
/// <param name="IdleBytes">The working set before, warmed up by a small read.</param>
/// <param name="PeakBytes">The largest working set.</param>
internal sealed record ArrayReading(
    long Records, long BodyBytes, TimeSpan Elapsed, TimeSpan FirstRecordAfter, long FirstRecordBytes, long IdleBytes, long PeakBytes)
{
    /// <summary>Gets how much of the body had been read when the first record came, from 0 to 1.</summary>
    public double FirstRecordShare => (double)FirstRecordBytes / BodyBytes;

    /// <summary>Gets by how much the working set grew.</summary>
    public long Growth => PeakBytes - IdleBytes;
}
