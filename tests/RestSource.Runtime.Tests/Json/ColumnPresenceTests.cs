using System.Text.Json;
using RestSource.Json;

namespace RestSource.Runtime.Tests.Json;

public class ColumnPresenceTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(62)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(126)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(1000)]
    public void Add_Column_IsNoLongerAbsent(int column)
    {
        var presence = ColumnPresence.ForReading();
        Assert.True(presence.IsAbsent(column));
        presence.Add(column);
        Assert.False(presence.IsAbsent(column));
        Assert.True(presence.IsAbsent(column + 1));
        Assert.True(presence.IsAbsent(column + 64));
    }

    [Fact]
    public void IsAbsent_RecordThatWasNotRead_IsFalse() => Assert.False(default(ColumnPresence).IsAbsent(0));

    [Fact]
    public void Equals_Any_IsTrue()
    {
        var presence = ColumnPresence.ForReading();
        presence.Add(3);
        Assert.True(presence == default);
        Assert.False(presence != default);
        Assert.Equal(default(ColumnPresence).GetHashCode(), presence.GetHashCode());
    }

    [Fact]
    public void Add_FirstColumns_AllocatesNothing()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var presence = ColumnPresence.ForReading();
        for (var column = 0; column < 63; column++)
        {
            presence.Add(column);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.False(presence.IsAbsent(62));
    }

    [Theory]
    [InlineData(new int[0], "columns 'id', 'name', 'far' are absent")]
    [InlineData(new[] { 1, 100 }, "column 'id' is absent")]
    [InlineData(new[] { 0, 1 }, "column 'far' is absent")]
    public void Require_Absent_NamesThemAll(int[] present, string words)
    {
        var required = new RequiredColumns((0, "id"), (1, "name"), (100, "far"));
        var message = Assert.ThrowsAny<JsonException>(() => With(present).Require(required)).Message;
        Assert.StartsWith(words, message, StringComparison.Ordinal);
        Assert.Contains("\"nullable\": true", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Require_AllThere_Passes()
    {
        With(0, 1, 100).Require(new RequiredColumns((0, "id"), (1, "name"), (100, "far")));
        With(5).Require(new RequiredColumns());
        Assert.False(With(0, 1, 100).IsAbsent(100));
    }

    private static ColumnPresence With(params int[] columns)
    {
        var presence = ColumnPresence.ForReading();
        foreach (var column in columns)
        {
            presence.Add(column);
        }

        return presence;
    }
}
