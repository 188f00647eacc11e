using System.Text;
using RestSource.Json.Direct;

namespace RestSource.Runtime.Tests.Json.Direct;

public class DirectNamesTests
{
    private static readonly DirectNames Names = new("id", "name", "odd \\\"name\\\"", "created_at", "é");

    private readonly RecordMemory _memory = new();

    [Theory]
    [InlineData("\"id\":1", 0)]
    [InlineData("\"name\":1", 1)]
    [InlineData("\"created_at\": 1", 3)]
    [InlineData("\"é\":1", 4)]
    public void TryTake_NameOfAColumn_StepsOverIt(string json, int expected)
    {
        var (at, column) = (0, -1);
        Assert.True(Names.TryTake(Encoding.UTF8.GetBytes(json), ref at, _memory, ref column));
        Assert.Equal(expected, column);
        Assert.Equal((byte)':', Encoding.UTF8.GetBytes(json)[at - 1]);
    }

    [Theory]
    [InlineData("\"other\":1")]
    [InlineData("\"ID\":1")]
    [InlineData("\"i\\u0064\":1")]
    [InlineData("\"id\" :1")]
    [InlineData("\"id\"")]
    [InlineData("\"id")]
    [InlineData("id\":1")]
    [InlineData("}")]
    [InlineData("")]
    public void TryTake_AnythingElse_StaysWhereItIs(string json)
    {
        var (at, column) = (0, -1);
        Assert.False(Names.TryTake(Encoding.UTF8.GetBytes(json), ref at, _memory, ref column));
        Assert.Equal((0, -1), (at, column));
    }

    [Fact]
    public void TryTake_Refused_StaysRefused()
    {
        var (at, column) = (DirectRecord.Refused, 2);
        Assert.False(Names.TryTake("\"id\":1"u8, ref at, _memory, ref column));
        Assert.Equal((DirectRecord.Refused, 2), (at, column));
    }

    [Fact]
    public void TryTake_NameWithEscapes_IsFoundWhereItIsDue()
    {
        var (at, column) = (0, 1);
        Assert.True(Names.TryTake("\"odd \\\"name\\\"\":1"u8, ref at, _memory, ref column));
        Assert.Equal(2, column);
    }

    [Theory]
    [InlineData("4,3,2,1,0")]
    [InlineData("1,3,0,4")]
    [InlineData("0,1,2,3,4")]
    public void TryTake_OneOrderAgainAndAgain_GivesTheSameColumns(string order)
    {
        // Twice: the first time names are looked up, the second time they are expected.
        int[] columns = [.. order.Split(',').Select(int.Parse).Where(static column => column != 2)];
        string[] names = ["id", "name", "", "created_at", "é"];
        for (var round = 0; round < 2; round++)
        {
            var column = -1;
            foreach (var expected in columns)
            {
                var at = 0;
                Assert.True(Names.TryTake(Encoding.UTF8.GetBytes($"\"{names[expected]}\":"), ref at, _memory, ref column));
                Assert.Equal(expected, column);
            }
        }
    }
}
