using System.Runtime.CompilerServices;

namespace RestSource.Loading;

internal sealed partial class RecordDataReader<T>
{
    public override bool IsDBNull(int ordinal) => AnyValueOf(ordinal).IsNull;

    public override long GetInt64(int ordinal) => ValueOf(ordinal, ColumnDataType.BigInt).Bits;

    public override int GetInt32(int ordinal) => checked((int)GetInt64(ordinal));

    public override short GetInt16(int ordinal) => checked((short)GetInt64(ordinal));

    public override byte GetByte(int ordinal) => checked((byte)GetInt64(ordinal));

    public override double GetDouble(int ordinal) => BitConverter.Int64BitsToDouble(ValueOf(ordinal, ColumnDataType.Double).Bits);

    public override float GetFloat(int ordinal) => (float)GetDouble(ordinal);

    public override decimal GetDecimal(int ordinal) => ValueOf(ordinal, ColumnDataType.Decimal, ColumnDataType.Wei).Decimal;

    public override bool GetBoolean(int ordinal) => ValueOf(ordinal, ColumnDataType.Bool).Bits != 0;

    public override string GetString(int ordinal) => (string)ValueOf(ordinal, ColumnDataType.Text, ColumnDataType.Json).Reference!;

    public override char GetChar(int ordinal) =>
        GetString(ordinal) is [var character] ? character : throw new InvalidCastException($"Column {GetName(ordinal)} does not hold one character.");

    public override Guid GetGuid(int ordinal) => Guid.Parse(GetString(ordinal));

    /// <summary>Gives a timestamp in UTC, or the first moment of a date.</summary>
    public override DateTime GetDateTime(int ordinal) => _columns[ordinal].Type == ColumnDataType.Date ? DateOf(ordinal).ToDateTime(TimeOnly.MinValue) : TimestampOf(ordinal).UtcDateTime;

    public override TValue GetFieldValue<TValue>(int ordinal)
    {
        // The compiler leaves one of these for each type: no box for a value of a struct.
        if (typeof(TValue) == typeof(long))
        {
            return As<long, TValue>(GetInt64(ordinal));
        }

        if (typeof(TValue) == typeof(double))
        {
            return As<double, TValue>(GetDouble(ordinal));
        }

        if (typeof(TValue) == typeof(decimal))
        {
            return As<decimal, TValue>(GetDecimal(ordinal));
        }

        if (typeof(TValue) == typeof(bool))
        {
            return As<bool, TValue>(GetBoolean(ordinal));
        }

        if (typeof(TValue) == typeof(DateTimeOffset))
        {
            return As<DateTimeOffset, TValue>(TimestampOf(ordinal));
        }

        if (typeof(TValue) == typeof(DateTime))
        {
            return As<DateTime, TValue>(GetDateTime(ordinal));
        }

        if (typeof(TValue) == typeof(DateOnly))
        {
            return As<DateOnly, TValue>(DateOf(ordinal));
        }

        if (typeof(TValue) == typeof(TimeOnly))
        {
            return As<TimeOnly, TValue>(TimeOf(ordinal));
        }

        if (typeof(TValue) == typeof(int))
        {
            return As<int, TValue>(GetInt32(ordinal));
        }

        return (TValue)GetValue(ordinal);
    }

    public override object GetValue(int ordinal) => AnyValueOf(ordinal).IsNull
        ? DBNull.Value
        : _columns[ordinal].Type switch
        {
            ColumnDataType.BigInt => GetInt64(ordinal),
            ColumnDataType.Double => GetDouble(ordinal),
            ColumnDataType.Decimal or ColumnDataType.Wei => GetDecimal(ordinal),
            ColumnDataType.Bool => GetBoolean(ordinal),
            ColumnDataType.Timestamp => TimestampOf(ordinal),
            ColumnDataType.Date => DateOf(ordinal),
            ColumnDataType.Time => TimeOf(ordinal),
            _ => AnyValueOf(ordinal).Reference!,
        };

    public override int GetValues(object[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var count = Math.Min(values.Length, FieldCount);
        for (var ordinal = 0; ordinal < count; ordinal++)
        {
            values[ordinal] = GetValue(ordinal);
        }

        return count;
    }

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) =>
        CopyPart<byte>((byte[])ValueOf(ordinal, ColumnDataType.Binary).Reference!, dataOffset, buffer, bufferOffset, length);

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) =>
        CopyPart(GetString(ordinal), dataOffset, buffer, bufferOffset, length);

    private static long CopyPart<TItem>(ReadOnlySpan<TItem> all, long from, TItem[]? buffer, int bufferOffset, int length)
    {
        if (buffer is null)
        {
            return all.Length;
        }

        var part = all[(int)Math.Min(from, all.Length)..];
        part = part[..Math.Min(length, part.Length)];
        part.CopyTo(buffer.AsSpan(bufferOffset));
        return part.Length;
    }

    private static TTo As<TFrom, TTo>(TFrom value) => Unsafe.As<TFrom, TTo>(ref value);

    private DateTimeOffset TimestampOf(int ordinal) => new(ValueOf(ordinal, ColumnDataType.Timestamp).Bits, TimeSpan.Zero);

    private DateOnly DateOf(int ordinal) => DateOnly.FromDayNumber((int)ValueOf(ordinal, ColumnDataType.Date).Bits);

    private TimeOnly TimeOf(int ordinal) => new(ValueOf(ordinal, ColumnDataType.Time).Bits);
}
