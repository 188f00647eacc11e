using Npgsql;
using NpgsqlTypes;

namespace RestSource.Loading.Postgres;

/// <summary>Writes rows by binary <c>COPY</c>.</summary>
/// <param name="importer">Takes them.</param>
/// <param name="columns">Its columns, in the order of a row.</param>
internal sealed class CopyWriter(NpgsqlBinaryImporter importer, IReadOnlyList<TableColumn> columns) : BulkWriter
{
    private byte[] _json = new byte[256];
    private int _column;

    public override void BeginRow()
    {
        importer.StartRow();
        _column = 0;
    }

    public override void EndRow()
    {
    }

    public override void WriteNull()
    {
        importer.WriteNull();
        _column++;
    }

    public override void WriteText(string value)
    {
        NullCharacterException.ThrowIfIn(value, columns[_column].Name);
        Write(value, NpgsqlDbType.Text);
    }

    public override void Write(long value) => Write(value, NpgsqlDbType.Bigint);

    public override void Write(double value) => Write(value, NpgsqlDbType.Double);

    public override void Write(decimal value) => Write(value, NpgsqlDbType.Numeric);

    public override void Write(bool value) => Write(value, NpgsqlDbType.Boolean);

    public override void Write(DateTimeOffset value) =>
        Write(PostgresTime.Microseconds(value), columns[_column].Timezone ? NpgsqlDbType.TimestampTz : NpgsqlDbType.Timestamp);

    public override void Write(DateOnly value) => Write(PostgresTime.Days(value), NpgsqlDbType.Date);

    public override void Write(TimeOnly value) => Write(PostgresTime.Microseconds(value), NpgsqlDbType.Time);

    public override void WriteBinary(byte[] value) => Write(value, NpgsqlDbType.Bytea);

    public override void WriteJson(ReadOnlySpan<byte> json)
    {
        NullCharacterException.ThrowIfIn(json, columns[_column].Name);
        if (_json.Length < json.Length)
        {
            _json = new byte[Math.Max(json.Length, 2 * _json.Length)];
        }

        json.CopyTo(_json);
        Write(new ReadOnlyMemory<byte>(_json, 0, json.Length), NpgsqlDbType.Jsonb);
    }

    public override async Task CompleteAsync(CancellationToken cancellationToken) => await importer.CompleteAsync(cancellationToken).ConfigureAwait(false);

    public override ValueTask DisposeAsync() => importer.DisposeAsync();

    private void Write<T>(T value, NpgsqlDbType type)
    {
        importer.Write(value, type);
        _column++;
    }
}
