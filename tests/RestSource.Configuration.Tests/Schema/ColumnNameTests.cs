using RestSource.Configuration.Schema;

namespace RestSource.Configuration.Tests.Schema;

public class ColumnNameTests
{
    [Theory]
    [InlineData("createdAt", "created_at")]
    [InlineData("a__b", "a__b")]
    [InlineData("dou__Ble Name", "dou__ble_name")]
    [InlineData("a____b", "a__b")]
    [InlineData("account__1st", "account___1st")]
    [InlineData("__typename", "_typename")]
    [InlineData("value__", "valuexx")]
    [InlineData("__a__b_", "_a__bx")]
    [InlineData("_", "x")]
    [InlineData("__", "xx")]
    [InlineData("", "_empty")]
    [InlineData(" ", "_empty")]
    public void Of_JsonName_IsNeverEmptyAndKeepsTheWayThroughObjects(string field, string column) => Assert.Equal(column, ColumnName.Of(field));
}
