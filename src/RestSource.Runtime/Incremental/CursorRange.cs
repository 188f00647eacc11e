namespace RestSource.Incremental;

/// <summary>The values from a start to an end; greater ones are later, or with <see cref="CursorOrder.Min"/> smaller ones.</summary>
internal sealed class CursorRange
{
    private readonly CursorValue? _start;
    private readonly CursorValue? _end;
    private readonly CursorOrder _order;
    private readonly bool _startIsOpen;
    private readonly bool _endIsClosed;
    private readonly CursorPlace? _last;

    public CursorRange(CursorValue? start, CursorValue? end, CursorOrder order, RowOrder rowOrder, bool startIsOpen, bool endIsClosed)
    {
        _start = start;
        _end = end;
        _order = order;
        _startIsOpen = startIsOpen;
        _endIsClosed = endIsClosed;
        _last = rowOrder switch
        {
            RowOrder.Unknown => null,
            RowOrder.Ascending => order == CursorOrder.Max ? CursorPlace.AfterEnd : CursorPlace.BeforeStart,
            _ => order == CursorOrder.Max ? CursorPlace.BeforeStart : CursorPlace.AfterEnd,
        };
    }

    /// <summary>How two values stand to each other, the later being the greater; <see langword="null"/> when they have no order.</summary>
    public int? Compare(CursorValue left, CursorValue right) => _order == CursorOrder.Max ? left.CompareTo(right) : right.CompareTo(left);

    /// <summary>Where a value lies; <see langword="null"/> when it has no order with the bounds.</summary>
    public CursorPlace? PlaceOf(CursorValue value)
    {
        var (fromStart, fromEnd) = (_start is { } start ? Compare(value, start) : 1, _end is { } end ? Compare(value, end) : -1);
        return (fromStart, fromEnd) switch
        {
            (null, _) or (_, null) => null,
            ( < 0, _) => CursorPlace.BeforeStart,
            (0, _) when _startIsOpen => CursorPlace.BeforeStart,
            (_, > 0) => CursorPlace.AfterEnd,
            (_, 0) when !_endIsClosed => CursorPlace.AfterEnd,
            _ => CursorPlace.Inside,
        };
    }

    /// <summary>Whether, by the order of the rows, no record of the range follows one that lies there.</summary>
    public bool EndsAfter(CursorPlace place) => place == _last;

    /// <summary>Checks that the end does not lie before the start.</summary>
    /// <exception cref="ArgumentException">It does.</exception>
    public void Check()
    {
        if (_start is { } start && _end is { } end && Compare(end, start) < 0)
        {
            throw new ArgumentException(
                $"the read would begin at {start} and end at {end}, which comes first: the end (\"until\", or config key end_value) must not lie before the start (\"since\", or config key initial_value).");
        }
    }
}
