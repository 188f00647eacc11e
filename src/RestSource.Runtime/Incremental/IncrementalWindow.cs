using RestSource.Processing;
using RestSource.State;

namespace RestSource.Incremental;

/// <summary>The range of the cursor that one read goes through: what requests say of it, and the stage that holds records to it. For a child resource, one for all parents.</summary>
/// <typeparam name="T">The record.</typeparam>
public sealed class IncrementalWindow<T> : PageStage<T>
    where T : IJsonRecord<T>
{
    private readonly Lock _gate = new();
    private readonly ResourceDescription _resource;
    private readonly IncrementalCursor<T> _cursor;
    private readonly CursorColumn<T> _column;
    private readonly CursorRange _range;
    private readonly CursorBoundary<T>? _boundary;
    private readonly CursorValue? _from;
    private CursorValue? _last;
    private bool _hasChanged;

    internal IncrementalWindow(ResourceDescription resource, IncrementalCursor<T> cursor, CursorColumn<T> column, CursorState? state, RequestValue since, RequestValue until)
    {
        _resource = resource;
        _cursor = cursor;
        _column = column;
        var start = new CursorStart<T>(resource, cursor, column.Path, state, since);
        var end = CursorValue.FromRequest(until.IsNull ? cursor.EndValue : until);
        StartValue = start.Sent;
        LastValue = start.Last is { } last ? cursor.Format.Format(last) : start.Sent;
        EndValue = until.IsNull || end is null ? cursor.EndValue : cursor.Format.FormatEnd(end.Value);
        _range = new CursorRange(
            start.Value,
            end,
            cursor.Order,
            cursor.RowOrder,
            cursor.StartIsOpen,
            cursor.EndIsClosed);
        _range.Check();
        _from = start.Value;
        _last = start.Last;
        _boundary = cursor is { RemembersRecords: true, StartIsOpen: false, Lag: 0 } ? new CursorBoundary<T>(state?.Boundary ?? [], RecordFingerprint.Of) : null;
    }

    /// <summary>Gets what <c>{incremental.start_value}</c> stands for: where the read begins; null for the very first record.</summary>
    public RequestValue StartValue { get; }

    /// <summary>Gets what <c>{incremental.initial_value}</c> stands for.</summary>
    public RequestValue InitialValue => _cursor.InitialValue;

    /// <summary>Gets what <c>{incremental.last_value}</c> stands for: the last value of earlier reads without the lag, else where the read begins.</summary>
    public RequestValue LastValue { get; }

    /// <summary>Gets what <c>{incremental.end_value}</c> stands for; null for no end.</summary>
    public RequestValue EndValue { get; }

    /// <summary>Gets what <c>{incremental.lag}</c> stands for; null for none.</summary>
    public RequestValue Lag => _cursor.Lag == 0 ? default : (RequestValue)_cursor.Lag;

    /// <summary>Gets what <c>{incremental.cursor_path}</c> stands for.</summary>
    public RequestValue CursorPath => _column.Path;

    /// <summary>Gets what <c>{incremental.row_order}</c> stands for; null when it is not known.</summary>
    public RequestValue RowOrder => _cursor.RowOrder switch
    {
        Incremental.RowOrder.Ascending => "asc",
        Incremental.RowOrder.Descending => "desc",
        _ => default,
    };

    /// <summary>Gets a value indicating whether the read's end will be remembered.</summary>
    internal bool KeepsState { get; init; }

    /// <inheritdoc />
    public override StagedRecords<T> Pass(IReadOnlyList<T> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        return PassPart(records, before: 0);
    }

    /// <summary>Gives what to remember; <see langword="null"/> when that is what is remembered already.</summary>
    internal CursorState? NextState()
    {
        lock (_gate)
        {
            return _hasChanged && _last is { } last
                ? new CursorState { CursorPath = _column.Path, LastValue = last.ToJson(), Boundary = _boundary?.ToList() ?? [] }
                : null;
        }
    }

    /// <inheritdoc />
    internal override StagedRecords<T> PassPart(IReadOnlyList<T> records, int before)
    {
        lock (_gate)
        {
            var kept = new List<T>(records.Count);
            var isOver = false;
            for (var index = 0; index < records.Count; index++)
            {
                var place = PlaceOf(records[index], before + index);

                // Of rows in order the last one tells; a record that is pinned above them does not.
                isOver = _range.EndsAfter(place);
                if (place is CursorPlace.Inside)
                {
                    kept.Add(records[index]);
                }
            }

            return new StagedRecords<T>(
                kept.Count == records.Count ? records : kept,
                Filtered: records.Count - kept.Count,
                isOver ? StopReason.OutOfRange : null);
        }
    }

    private CursorPlace PlaceOf(T record, int index)
    {
        if (CursorValue.Of(_column.ValueOf(record)) is not { } value)
        {
            return OfMissing(record, index);
        }

        var place = _range.PlaceOf(value) ?? throw Mixed(record, index);
        if (place != CursorPlace.Inside)
        {
            return place;
        }

        if (_from is { } from && value.CompareTo(from) == 0 && _boundary?.WasHandedOn(record) == true)
        {
            return CursorPlace.HandedOn;
        }

        Advance(record, value, index);
        return CursorPlace.Inside;
    }

    private void Advance(T record, CursorValue value, int index)
    {
        var order = _last is { } last ? _range.Compare(value, last) ?? throw Mixed(record, index) : 1;
        if (order < 0 || !KeepsState)
        {
            return;
        }

        _hasChanged = true;
        if (order > 0)
        {
            _last = value;
            _boundary?.Advance(record);
        }
        else
        {
            _boundary?.Add(record);
        }
    }

    private CursorPlace OfMissing(T record, int index) => _cursor.OnMissing switch
    {
        MissingCursor.Include => CursorPlace.Inside,
        MissingCursor.Exclude => CursorPlace.Missing,
        _ => throw IncrementalCursorException.Missing(_resource, _column.Path, RecordName.Of(record, _resource, index)),
    };

    private IncrementalCursorException Mixed(T record, int index) =>
        IncrementalCursorException.Unordered(_resource, _column.Path, RecordName.Of(record, _resource, index));
}
