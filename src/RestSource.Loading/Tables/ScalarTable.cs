using System.Text.Json;

namespace RestSource.Loading;

/// <summary>The tables of lists of bare values: one column, <c>value</c>.</summary>
public static class ScalarTable
{
    private const string Value = "value";

    /// <summary>Gets the table of texts, which may be null.</summary>
    public static RecordTable<string?> Text { get; } = new([new(Value, ColumnDataType.Text)], static (value, row) => row.Write(value));

    /// <summary>Gets the table of bigints.</summary>
    public static RecordTable<long> BigInt { get; } = new([new(Value, ColumnDataType.BigInt)], static (value, row) => row.Write(value));

    /// <summary>Gets the table of bigints, which may be null.</summary>
    public static RecordTable<long?> NullableBigInt { get; } = new([new(Value, ColumnDataType.BigInt)], static (value, row) => row.Write(value));

    /// <summary>Gets the table of doubles.</summary>
    public static RecordTable<double> Double { get; } = new([new(Value, ColumnDataType.Double)], static (value, row) => row.Write(value));

    /// <summary>Gets the table of doubles, which may be null.</summary>
    public static RecordTable<double?> NullableDouble { get; } = new([new(Value, ColumnDataType.Double)], static (value, row) => row.Write(value));

    /// <summary>Gets the table of decimals.</summary>
    public static RecordTable<decimal> Decimal { get; } = new([new(Value, ColumnDataType.Decimal)], static (value, row) => row.Write(value));

    /// <summary>Gets the table of decimals, which may be null.</summary>
    public static RecordTable<decimal?> NullableDecimal { get; } = new([new(Value, ColumnDataType.Decimal)], static (value, row) => row.Write(value));

    /// <summary>Gets the table of bools.</summary>
    public static RecordTable<bool> Bool { get; } = new([new(Value, ColumnDataType.Bool)], static (value, row) => row.Write(value));

    /// <summary>Gets the table of bools, which may be null.</summary>
    public static RecordTable<bool?> NullableBool { get; } = new([new(Value, ColumnDataType.Bool)], static (value, row) => row.Write(value));

    /// <summary>Gets the table of timestamps.</summary>
    public static RecordTable<DateTimeOffset> Timestamp { get; } = new([new(Value, ColumnDataType.Timestamp)], static (value, row) => row.Write(value));

    /// <summary>Gets the table of timestamps, which may be null.</summary>
    public static RecordTable<DateTimeOffset?> NullableTimestamp { get; } = new([new(Value, ColumnDataType.Timestamp)], static (value, row) => row.Write(value));

    /// <summary>Gets the table of dates.</summary>
    public static RecordTable<DateOnly> Date { get; } = new([new(Value, ColumnDataType.Date)], static (value, row) => row.Write(value));

    /// <summary>Gets the table of dates, which may be null.</summary>
    public static RecordTable<DateOnly?> NullableDate { get; } = new([new(Value, ColumnDataType.Date)], static (value, row) => row.Write(value));

    /// <summary>Gets the table of times.</summary>
    public static RecordTable<TimeOnly> Time { get; } = new([new(Value, ColumnDataType.Time)], static (value, row) => row.Write(value));

    /// <summary>Gets the table of times, which may be null.</summary>
    public static RecordTable<TimeOnly?> NullableTime { get; } = new([new(Value, ColumnDataType.Time)], static (value, row) => row.Write(value));

    /// <summary>Gets the table of bytes, which may be null.</summary>
    public static RecordTable<byte[]?> Binary { get; } = new([new(Value, ColumnDataType.Binary)], static (value, row) => row.Write(value));

    /// <summary>Gets the table of JSON values.</summary>
    public static RecordTable<JsonElement> Json { get; } = new([new(Value, ColumnDataType.Json)], static (value, row) => row.Write(value));

    /// <summary>Gets the table of JSON values, which may be null.</summary>
    public static RecordTable<JsonElement?> NullableJson { get; } = new([new(Value, ColumnDataType.Json)], static (value, row) => row.Write(value));
}
