namespace RestSource.Loading.Postgres.Tests.Types;

public sealed class PostgresTypeTests
{
    public static TheoryData<TableColumn, string> Columns => new()
    {
        { new("a", ColumnDataType.Text) { Precision = 30 }, "text" },
        { new("a", ColumnDataType.BigInt) { Precision = 16 }, "bigint" },
        { new("a", ColumnDataType.Double), "double precision" },
        { new("a", ColumnDataType.Decimal), "numeric" },
        { new("a", ColumnDataType.Decimal) { Precision = 10 }, "numeric" },
        { new("a", ColumnDataType.Decimal) { Precision = 10, Scale = 2 }, "numeric(10,2)" },
        { new("a", ColumnDataType.Wei), "numeric" },
        { new("a", ColumnDataType.Bool), "boolean" },
        { new("a", ColumnDataType.Timestamp), "timestamp with time zone" },
        { new("a", ColumnDataType.Timestamp) { Precision = 9 }, "timestamp with time zone" },
        { new("a", ColumnDataType.Timestamp) { Precision = 3 }, "timestamp(3) with time zone" },
        { new("a", ColumnDataType.Timestamp) { Precision = 0, Timezone = false }, "timestamp(0) without time zone" },
        { new("a", ColumnDataType.Date), "date" },
        { new("a", ColumnDataType.Time) { Precision = 2 }, "time(2) without time zone" },
        { new("a", ColumnDataType.Binary), "bytea" },
        { new("a", ColumnDataType.Json), "jsonb" },
    };

    [Theory]
    [MemberData(nameof(Columns))]
    public void Of_Column_IsDeclaredSo_AndReadBack(TableColumn column, string declared)
    {
        var type = PostgresType.Of(column);

        Assert.Equal(declared, type.ToString());
        Assert.Equal(type, PostgresType.Parse(declared));
    }

    [Theory]
    [InlineData("numeric", "bigint")]
    [InlineData("numeric(19,0)", "bigint")]
    [InlineData("numeric", "numeric(38,9)")]
    [InlineData("numeric(12,3)", "numeric(10,2)")]
    [InlineData("timestamp with time zone", "date")]
    [InlineData("timestamp(0) without time zone", "date")]
    [InlineData("timestamp with time zone", "timestamp(3) with time zone")]
    [InlineData("character varying", "text")]
    public void Holds_WhatLosesNothing(string existing, string wanted) => Assert.True(PostgresType.Parse(existing).Holds(PostgresType.Parse(wanted)));

    [Theory]
    [InlineData("bigint", "numeric")]
    [InlineData("integer", "bigint")]
    [InlineData("double precision", "bigint")]
    [InlineData("numeric(18,0)", "bigint")]
    [InlineData("numeric(10,2)", "numeric(10,3)")]
    [InlineData("numeric(10,3)", "numeric(10,2)")]
    [InlineData("numeric(10,3)", "numeric")]
    [InlineData("date", "timestamp with time zone")]
    [InlineData("timestamp without time zone", "timestamp with time zone")]
    [InlineData("timestamp(3) with time zone", "timestamp with time zone")]
    [InlineData("character varying(30)", "text")]
    [InlineData("text", "bigint")]
    [InlineData("json", "jsonb")]
    [InlineData("integer[]", "bigint")]
    public void Holds_NotWhatCouldLose(string existing, string wanted) => Assert.False(PostgresType.Parse(existing).Holds(PostgresType.Parse(wanted)));
}
