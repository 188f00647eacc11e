using RestSource.Loading.Staging;

namespace RestSource.Loading.Tests.Staging;

/// <summary>Ids of rows: the same for keys that a database takes for equal, and for no others.</summary>
public sealed class RowDigestTests
{
    private static readonly DateTimeOffset Noon = new(2024, 1, 25, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Decimals_ThatDifferInZerosAtTheirEnd_AreOneKey()
    {
        Assert.Equal(IdOf(static row => row.Write(1.5m)), IdOf(static row => row.Write(1.500m)));
        Assert.Equal(IdOf(static row => row.Write(100m)), IdOf(static row => row.Write(100.00m)));
        Assert.NotEqual(IdOf(static row => row.Write(1.0000000000000000000000000001m)), IdOf(static row => row.Write(1m)));
        Assert.NotEqual(IdOf(static row => row.Write(decimal.MaxValue)), IdOf(static row => row.Write(decimal.MaxValue - 1)));
    }

    [Fact]
    public void Times_AreToldApartByMicroseconds()
    {
        Assert.Equal(IdOf(static row => row.Write(Noon)), IdOf(static row => row.Write(Noon.AddTicks(9).ToOffset(TimeSpan.FromHours(2)))));
        Assert.NotEqual(IdOf(static row => row.Write(Noon)), IdOf(static row => row.Write(Noon.AddTicks(10))));
        Assert.Equal(IdOf(static row => row.Write(new TimeOnly(1, 2))), IdOf(static row => row.Write(new TimeOnly(1, 2).Add(TimeSpan.FromTicks(9)))));
    }

    [Fact]
    public void Texts_AreNotRunTogether()
    {
        Assert.NotEqual(IdOf(Texts("ab", "c")), IdOf(Texts("a", "bc")));
        Assert.NotEqual(IdOf(Texts("1")), IdOf(static row => row.Write(1L)));
        Assert.Equal(IdOf(Texts("zo\u00eb")), IdOf(Texts("zoë")));
    }

    private static Action<RowWriter> Texts(params string[] texts) => row => Array.ForEach(texts, row.WriteText);

    private static string IdOf(Action<RowWriter> write)
    {
        var digest = new RowDigest();
        digest.Begin();
        write(digest);
        return digest.ToId();
    }
}
