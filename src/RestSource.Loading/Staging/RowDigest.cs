using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace RestSource.Loading.Staging;

/// <summary>Makes an id of the values that are written into it: the first 16 bytes of their SHA-256, in base64url.</summary>
/// <remarks>
/// Each value goes in with its kind and length, so that no two different rows are the same bytes. What databases take for equal is the same bytes:
/// decimals that differ in zeros at their end, times that differ in less than a microsecond.
/// </remarks>
internal sealed class RowDigest : RowWriter
{
    private const int IdLength = 16;

    private readonly ArrayBufferWriter<byte> _values = new();

    /// <summary>Gets a value indicating whether one of the values was null.</summary>
    public bool HasNull { get; private set; }

    public void Begin()
    {
        _values.ResetWrittenCount();
        HasNull = false;
    }

    public string ToId()
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(_values.WrittenSpan, hash);
        return Base64Url.EncodeToString(hash[..IdLength]);
    }

    public override void WriteNull()
    {
        HasNull = true;
        Append('0', []);
    }

    public override void WriteText(string value) => AppendText('t', value);

    public override void Write(long value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, value);
        Append('i', bytes);
    }

    public override void Write(double value) => AppendText('d', value.ToString("R", CultureInfo.InvariantCulture));

    public override void Write(decimal value) => AppendText('n', value.ToString("0.############################", CultureInfo.InvariantCulture));

    public override void Write(bool value) => Append('b', [value ? (byte)1 : (byte)0]);

    public override void Write(DateTimeOffset value) => Write(value.UtcTicks / TimeSpan.TicksPerMicrosecond);

    public override void Write(DateOnly value) => Write(value.DayNumber);

    public override void Write(TimeOnly value) => Write(value.Ticks / TimeSpan.TicksPerMicrosecond);

    public override void WriteBinary(byte[] value) => Append('x', value);

    public override void WriteJson(ReadOnlySpan<byte> json) => Append('j', json);

    private void AppendText(char kind, string text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        Encoding.UTF8.GetBytes(text, Begin(kind, length));
        _values.Advance(length);
    }

    private void Append(char kind, ReadOnlySpan<byte> value)
    {
        value.CopyTo(Begin(kind, value.Length));
        _values.Advance(value.Length);
    }

    private Span<byte> Begin(char kind, int length)
    {
        var header = _values.GetSpan(1 + sizeof(int));
        header[0] = (byte)kind;
        BinaryPrimitives.WriteInt32LittleEndian(header[1..], length);
        _values.Advance(1 + sizeof(int));
        return _values.GetSpan(length);
    }
}
