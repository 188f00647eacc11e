using RestSource.Benchmarks.Memory;

namespace RestSource.Benchmarks.Tests;

public class ArrayReaderTests
{
    [Theory]
    [InlineData(ArrayReader.Emitted)]
    [InlineData(ArrayReader.HandWritten)]
    public void Measure_AReaderInItsOwnProcess_TellsWhatCameAndWhen(string reader)
    {
        const int Records = 5_000;
        var reading = ArrayReader.Measure(reader, Records);

        Assert.Equal(Records, reading.Records);
        Assert.InRange(reading.BodyBytes, Records * 250L, Records * 450L);
        Assert.InRange(reading.FirstRecordBytes, 250, reading.BodyBytes);
        Assert.InRange(reading.FirstRecordAfter, TimeSpan.FromTicks(1), reading.Elapsed);
        Assert.InRange(reading.IdleBytes, 1, reading.PeakBytes);
    }
}
