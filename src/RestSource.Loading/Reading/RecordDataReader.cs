using System.Collections;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace RestSource.Loading;

/// <summary>Records as rows.</summary>
/// <typeparam name="T">The record.</typeparam>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "DbDataReader is enumerable, and is named a reader.")]
internal sealed partial class RecordDataReader<T> : DbDataReader, IDbColumnSchemaGenerator
{
    private readonly RecordTable<T> _table;
    private readonly IAsyncEnumerator<T> _records;
    private readonly RecordList<T>[] _lists;
    private readonly TableColumn[] _columns;
    private readonly Dictionary<string, int> _ordinals;
    private readonly RecordValues _values;
    private (bool IsKnown, bool Exists) _ahead;
    private bool _isOnRow;
    private bool _hasRead;
    private bool _isClosed;

    public RecordDataReader(RecordTable<T> table, IAsyncEnumerator<T> records)
    {
        _table = table;
        _records = records;
        _lists = [.. table.Lists];
        _columns = [.. table.Columns, .. _lists.Select(static list => new TableColumn(list.Name, ColumnDataType.Json))];
        _ordinals = _columns.Select(static (column, ordinal) => (column.Name, ordinal)).ToDictionary(static pair => pair.Name, static pair => pair.ordinal, StringComparer.OrdinalIgnoreCase);
        _values = new RecordValues(_columns.Length);
    }

    public override int FieldCount => _columns.Length;

    public override bool IsClosed => _isClosed;

    public override int Depth => 0;

    public override int RecordsAffected => -1;

    /// <summary>Gets a value indicating whether there is a row: waits for the first page, where none was read.</summary>
    public override bool HasRows
    {
        get
        {
            if (!_hasRead && !_ahead.IsKnown)
            {
                _ahead = (true, Wait(_records.MoveNextAsync().AsTask()));
            }

            return _hasRead || _ahead.Exists;
        }
    }

    public override Task<bool> ReadAsync(CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_isClosed, this);
        cancellationToken.ThrowIfCancellationRequested();
        var next = _ahead.IsKnown ? new ValueTask<bool>(_ahead.Exists) : _records.MoveNextAsync();
        _ahead = default;

        // Most rows are there already: those of a page after its first.
        return next.IsCompletedSuccessfully ? Task.FromResult(TakeRow(next.Result)) : TakeRowAsync(next);
    }

    public override bool Read() => Wait(ReadAsync(CancellationToken.None));

    public override bool NextResult() => false;

    public override void Close()
    {
        if (!_isClosed)
        {
            _isClosed = true;
            _isOnRow = false;
            _records.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    public override async Task CloseAsync()
    {
        if (!_isClosed)
        {
            _isClosed = true;
            _isOnRow = false;
            await _records.DisposeAsync().ConfigureAwait(false);
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await CloseAsync().ConfigureAwait(false);
        await base.DisposeAsync().ConfigureAwait(false);
    }

    public override IEnumerator GetEnumerator() => new DbEnumerator(this, closeReader: false);

    private static bool Wait(Task<bool> task) => task.GetAwaiter().GetResult();

    private async Task<bool> TakeRowAsync(ValueTask<bool> next) => TakeRow(await next.ConfigureAwait(false));

    private bool TakeRow(bool exists)
    {
        _isOnRow = exists;
        if (exists)
        {
            _hasRead = true;
            Write(_records.Current);
        }

        return exists;
    }

    private void Write(T record)
    {
        _values.BeginRow();
        _table.Write(record, _values);
        foreach (var list in _lists)
        {
            list.WriteJson(record, _values);
        }
    }

    private ref readonly RecordValue ValueOf(int ordinal, ColumnDataType type) => ref ValueOf(ordinal, type, type);

    private ref readonly RecordValue ValueOf(int ordinal, ColumnDataType type, ColumnDataType orType)
    {
        ref readonly var value = ref AnyValueOf(ordinal);
        var column = _columns[ordinal];
        if (column.Type != type && column.Type != orType)
        {
            throw new InvalidCastException($"Column {column.Name} is a {column.Type}, not a {type}.");
        }

        if (value.IsNull)
        {
            throw new InvalidCastException($"Column {column.Name} is null in this row: ask IsDBNull first.");
        }

        return ref value;
    }

    private ref readonly RecordValue AnyValueOf(int ordinal)
    {
        if (!_isOnRow)
        {
            throw new InvalidOperationException("The reader stands on no row: call Read first, and no more once it has given false.");
        }

        return ref _values[ordinal];
    }
}
