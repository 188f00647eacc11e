using System.Data;
using System.Data.Common;
using System.Text.Json;
using RestSource.Json;

namespace RestSource.Loading.Tests.Reading;

/// <summary>Records given to what takes a <see cref="DbDataReader"/>.</summary>
public sealed class RecordDataReaderTests
{
    private static readonly DateTimeOffset At = new DateTimeOffset(2024, 1, 25, 13, 21, 28, TimeSpan.FromHours(2)).AddTicks(1234567);

    private static readonly Measurement Full = new()
    {
        Id = long.MaxValue,
        Ratio = 0.1,
        Amount = 12345678901234567890.12345678m,
        IsOpen = true,
        At = At,
        Day = new DateOnly(2024, 2, 29),
        Time = new TimeOnly(23, 59, 59, 999),
        Name = "Zoë 😀",
        Bytes = [1, 2, 3],
        Extra = JsonElement.Parse("""{"a": [1, 2.50]}"""),
        Tags = ["x", "y"],
    };

    [Fact]
    public async Task Rows_GiveEachValue_AsItsType()
    {
        await using var reader = Records(Full).AsDataReader();

        Assert.True(await reader.ReadAsync());
        Assert.Equal(long.MaxValue, reader.GetInt64(0));
        Assert.Equal(long.MaxValue, reader.GetFieldValue<long>(0));
        Assert.Equal(0.1, reader.GetDouble(1));
        Assert.Equal(Full.Amount, reader.GetFieldValue<decimal>(2));
        Assert.True(reader.GetBoolean(3));
        Assert.Equal(At.ToUniversalTime(), reader.GetFieldValue<DateTimeOffset>(4));
        Assert.Equal((At.UtcDateTime, DateTimeKind.Utc), (reader.GetDateTime(4), reader.GetDateTime(4).Kind));
        Assert.Equal(new DateOnly(2024, 2, 29), reader.GetFieldValue<DateOnly>(5));
        Assert.Equal(new DateTime(2024, 2, 29), reader.GetDateTime(5));
        Assert.Equal(Full.Time, reader.GetFieldValue<TimeOnly>(6));
        Assert.Equal("Zoë 😀", reader.GetString(7));
        Assert.Equal([1, 2, 3], reader.GetFieldValue<byte[]>(8));
        Assert.Equal("""{"a": [1, 2.50]}""", reader.GetString(9));
        Assert.Equal("""["x","y"]""", reader["tags"]);
        Assert.False(await reader.ReadAsync());
        Assert.Throws<InvalidOperationException>(() => reader.GetInt64(0));
    }

    [Fact]
    public async Task Nulls_AreDbNulls_AndNoValues()
    {
        await using var reader = Records(new Measurement { Id = 1 }).AsDataReader();

        Assert.True(await reader.ReadAsync());
        Assert.All(Enumerable.Range(1, reader.FieldCount - 1), ordinal => Assert.True(reader.IsDBNull(ordinal), reader.GetName(ordinal)));
        Assert.Equal(DBNull.Value, reader.GetValue(2));
        Assert.Contains("amount is null", Assert.Throws<InvalidCastException>(() => reader.GetDecimal(2)).Message, StringComparison.Ordinal);
        Assert.Contains("is a Double, not a BigInt", Assert.Throws<InvalidCastException>(() => reader.GetInt64(1)).Message, StringComparison.Ordinal);
        Assert.Contains("There is no column nope", Assert.Throws<ArgumentException>(() => reader["nope"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_AreReadWithoutABox()
    {
        await using var reader = Records(Enumerable.Repeat(Full with { Extra = null, Tags = null }, 2_000)).AsDataReader();
        var sum = await SumAsync(reader, rows: 1_000);

        var before = GC.GetAllocatedBytesForCurrentThread();
        sum += await SumAsync(reader, rows: 500);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(sum > 0);
        Assert.InRange(allocated, 0, 10_000);

        static async Task<double> SumAsync(DbDataReader reader, int rows)
        {
            var sum = 0d;
            for (var row = 0; row < rows; row++)
            {
                await reader.ReadAsync();
                sum += reader.GetDouble(1) + reader.GetFieldValue<long>(0) + (double)reader.GetFieldValue<decimal>(2) + reader.GetFieldValue<DateTimeOffset>(4).Year;
            }

            return sum;
        }
    }

    [Fact]
    public void ATable_IsFilledFromIt()
    {
        using var reader = Records(Full, new Measurement { Id = 2 }).AsDataReader();
        using var table = new DataTable { Locale = System.Globalization.CultureInfo.InvariantCulture };

        table.Load(reader);

        Assert.Equal(["id", "ratio", "amount", "is_open", "at", "day", "time", "name", "bytes", "extra", "tags"], table.Columns.Cast<DataColumn>().Select(static column => column.ColumnName));
        Assert.Equal(2, table.Rows.Count);
        Assert.Equal(Full.Amount, table.Rows[0]["amount"]);
        Assert.Equal(DBNull.Value, table.Rows[1]["name"]);
    }

    [Fact]
    public async Task HasRows_WaitsForTheFirst_AndLosesNone()
    {
        await using var reader = Records(Full, Full with { Id = 2 }).AsDataReader();

        Assert.True(reader.HasRows);
        Assert.True(await reader.ReadAsync());
        Assert.Equal(long.MaxValue, reader.GetInt64(0));
        Assert.True(reader.HasRows);
        Assert.True(reader.Read());
        Assert.Equal(2, reader.GetInt64(0));
        Assert.False(reader.Read());

        await using var none = Records([]).AsDataReader();
        Assert.False(none.HasRows);
        Assert.False(none.Read());
    }

    [Fact]
    public async Task Disposing_EndsTheRead()
    {
        var ended = false;
        var reader = Endless().AsDataReader();
        await reader.ReadAsync();

        await reader.DisposeAsync();

        Assert.True(ended);
        Assert.True(reader.IsClosed);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => reader.ReadAsync());

        async IAsyncEnumerable<Measurement> Endless()
        {
            try
            {
                while (true)
                {
                    await Task.Yield();
                    yield return Full;
                }
            }
            finally
            {
                ended = true;
            }
        }
    }

    [Fact]
    public async Task PartsOfTextsAndBytes_AreCopied()
    {
        await using var reader = Records(Full with { Name = "abcdef" }).AsDataReader();
        await reader.ReadAsync();
        var bytes = new byte[2];
        var characters = new char[4];

        Assert.Equal((3, 2, 1), (reader.GetBytes(8, 0, null, 0, 0), reader.GetBytes(8, 1, bytes, 0, 2), reader.GetBytes(8, 2, bytes, 1, 9)));
        Assert.Equal([2, 3], bytes);
        Assert.Equal(4, reader.GetChars(7, 2, characters, 0, 4));
        Assert.Equal("cdef", new string(characters));
    }

    private static IAsyncEnumerable<Measurement> Records(params IEnumerable<Measurement> records) => records.ToAsyncEnumerable();
}
