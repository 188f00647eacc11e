namespace RestSource.Incremental;

/// <summary>In which form the API is sent values of the cursor: in that of <c>initial_value</c>.</summary>
internal sealed class CursorFormat
{
    private readonly IsoStyle? _style;
    private readonly object? _number;
    private readonly CursorOrder _order;

    /// <param name="initial">The first value that is sent; <see langword="null"/> for none.</param>
    /// <param name="order">Where a form cannot tell two values apart, the one is sent that loses no record.</param>
    public CursorFormat(CursorValue? initial, CursorOrder order)
    {
        _style = initial?.Value is string text ? IsoStyle.Of(text) : null;
        _number = initial?.Value is long or decimal or double ? initial.Value.Value : null;
        _order = order;
    }

    /// <summary>Spells a value to begin at: a point in time in the form of the first, be that a number; others stay as they are.</summary>
    public RequestValue Format(CursorValue value) => Format(value, roundsUp: _order == CursorOrder.Min);

    /// <summary>Spells a value to end at in the same way.</summary>
    public RequestValue FormatEnd(CursorValue value) => Format(value, roundsUp: _order == CursorOrder.Max);

    private RequestValue Format(CursorValue value, bool roundsUp) => (value.Value, value.Instant) switch
    {
        (_, { } instant) when _style is not null => _style.Format(instant, roundsUp),
        (DateTimeOffset or DateOnly, { } instant) when _number is not null => Unix(instant, roundsUp),
        (string or DateTimeOffset or DateOnly or TimeOnly, _) => value.ToString(),
        (long number, _) => number,
        (decimal number, _) => number,
        (double number, _) => number,
        _ => value.ToString(),
    };

    private long Unix(DateTimeOffset instant, bool roundsUp)
    {
        var unit = CursorNumber.IsMilliseconds(_number!) ? TimeSpan.TicksPerMillisecond : TimeSpan.TicksPerSecond;
        var (whole, rest) = Math.DivRem(instant.UtcTicks - DateTimeOffset.UnixEpoch.UtcTicks, unit);
        return rest < 0 ? whole - (roundsUp ? 0 : 1) : rest > 0 && roundsUp ? whole + 1 : whole;
    }
}
