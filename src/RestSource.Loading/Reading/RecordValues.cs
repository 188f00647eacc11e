using System.Text;

namespace RestSource.Loading;

/// <summary>Keeps the row that was written last.</summary>
/// <param name="width">How many columns a row has.</param>
internal sealed class RecordValues(int width) : RowWriter
{
    private readonly RecordValue[] _values = new RecordValue[width];
    private int _next;

    public ref readonly RecordValue this[int ordinal] => ref _values[ordinal];

    public void BeginRow() => _next = 0;

    public override void WriteNull() => Add() = new RecordValue { IsNull = true };

    public override void WriteText(string value) => Add() = new RecordValue { Reference = value };

    public override void Write(long value) => Add() = new RecordValue { Bits = value };

    public override void Write(double value) => Add() = new RecordValue { Bits = BitConverter.DoubleToInt64Bits(value) };

    public override void Write(decimal value) => Add() = new RecordValue { Decimal = value };

    public override void Write(bool value) => Add() = new RecordValue { Bits = value ? 1 : 0 };

    public override void Write(DateTimeOffset value) => Add() = new RecordValue { Bits = value.UtcTicks };

    public override void Write(DateOnly value) => Add() = new RecordValue { Bits = value.DayNumber };

    public override void Write(TimeOnly value) => Add() = new RecordValue { Bits = value.Ticks };

    public override void WriteBinary(byte[] value) => Add() = new RecordValue { Reference = value };

    public override void WriteJson(ReadOnlySpan<byte> json) => Add() = new RecordValue { Reference = Encoding.UTF8.GetString(json) };

    private ref RecordValue Add() => ref _values[_next++];
}
