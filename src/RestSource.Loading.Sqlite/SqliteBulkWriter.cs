using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace RestSource.Loading.Sqlite;

/// <summary>Writes rows with one prepared statement, whose values are bound as they come: a parameter object for each would cost more than the row.</summary>
internal sealed class SqliteBulkWriter : BulkWriter
{
    private readonly sqlite3 _connection;
    private readonly sqlite3_stmt _insert;
    private byte[] _text = new byte[256];
    private bool _isOpen;
    private int _column;

    public SqliteBulkWriter(SqliteConnection connection, string table, int columns)
    {
        _connection = connection.Handle!;
        Check(raw.sqlite3_prepare_v2(_connection, $"INSERT INTO {table} VALUES ({string.Join(", ", Enumerable.Repeat("?", columns))})", out _insert));

        // Temporary tables are in a database of their own: this locks nobody out.
        Check(raw.sqlite3_exec(_connection, "BEGIN"));
        _isOpen = true;
    }

    public override void BeginRow() => _column = 0;

    public override void EndRow()
    {
        var result = raw.sqlite3_step(_insert);
        raw.sqlite3_reset(_insert);
        if (result != raw.SQLITE_DONE)
        {
            Check(result);
        }
    }

    public override Task CompleteAsync(CancellationToken cancellationToken)
    {
        Check(raw.sqlite3_exec(_connection, "COMMIT"));
        _isOpen = false;
        return Task.CompletedTask;
    }

    public override ValueTask DisposeAsync()
    {
        _insert.Dispose();
        if (_isOpen)
        {
            _isOpen = false;
            raw.sqlite3_exec(_connection, "ROLLBACK");
        }

        return default;
    }

    public override void WriteNull() => Check(raw.sqlite3_bind_null(_insert, ++_column));

    public override void WriteText(string value)
    {
        var most = Encoding.UTF8.GetMaxByteCount(value.Length);
        if (_text.Length < most)
        {
            _text = new byte[Math.Max(most, _text.Length * 2)];
        }

        BindText(_text.AsSpan(0, Encoding.UTF8.GetBytes(value, _text)));
    }

    public override void Write(long value) => Check(raw.sqlite3_bind_int64(_insert, ++_column, value));

    public override void Write(double value) => Check(raw.sqlite3_bind_double(_insert, ++_column, value));

    public override void Write(decimal value)
    {
        value.TryFormat(_text, out var length, provider: CultureInfo.InvariantCulture);
        BindText(_text.AsSpan(0, length));
    }

    public override void Write(bool value) => Write(value ? 1L : 0L);

    public override void Write(DateTimeOffset value) => BindText(_text.AsSpan(0, SqliteText.Write(value, _text)));

    public override void Write(DateOnly value) => BindText(_text.AsSpan(0, SqliteText.Write(value, _text)));

    public override void Write(TimeOnly value) => BindText(_text.AsSpan(0, SqliteText.Write(value, _text)));

    public override void WriteBinary(byte[] value) => Check(value.Length == 0
        ? raw.sqlite3_bind_zeroblob(_insert, ++_column, 0)
        : raw.sqlite3_bind_blob(_insert, ++_column, value));

    public override void WriteJson(ReadOnlySpan<byte> json) => BindText(json);

    // An empty span has no address, which SQLite takes for null.
    private void BindText(ReadOnlySpan<byte> text) => Check(text.IsEmpty
        ? raw.sqlite3_bind_text(_insert, ++_column, "")
        : raw.sqlite3_bind_text(_insert, ++_column, text));

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK)
        {
            SqliteException.ThrowExceptionForRC(result, _connection);
        }
    }
}
