using RestSource.State;

namespace RestSource.Incremental;

/// <summary>Where a read begins: at what the caller says, else where the last one ended, less the lag, else at <c>initial_value</c>.</summary>
internal readonly struct CursorStart<T>
    where T : IJsonRecord<T>
{
    public CursorStart(ResourceDescription resource, IncrementalCursor<T> cursor, string path, CursorState? state, RequestValue since)
    {
        if (!since.IsNull)
        {
            Value = CursorValue.FromRequest(since) ?? throw new ArgumentException("\"since\" must be a text, a number, a date or a time.", nameof(since));
            Sent = cursor.Format.Format(Value.Value);
        }
        else if (state is not null)
        {
            Last = CursorValue.Parse(state.LastValue)
                ?? throw new StateException(resource, $"the state's last value of {path} is neither a text nor a number.");
            Value = Lagging(resource, cursor, path, Last.Value);
            Sent = Value.Equals(CursorValue.FromRequest(cursor.InitialValue)) ? cursor.InitialValue : cursor.Format.Format(Value.Value);
        }
        else
        {
            Sent = cursor.InitialValue;
            Value = CursorValue.FromRequest(Sent);
        }
    }

    /// <summary>Gets the value; <see langword="null"/> for the very first record.</summary>
    public CursorValue? Value { get; }

    /// <summary>Gets the value as the API is sent it.</summary>
    public RequestValue Sent { get; }

    /// <summary>Gets the last value of earlier reads; <see langword="null"/> when there were none or the caller says where to begin.</summary>
    public CursorValue? Last { get; }

    private static CursorValue Lagging(ResourceDescription resource, IncrementalCursor<T> cursor, string path, CursorValue last)
    {
        if (cursor.Lag == 0)
        {
            return last;
        }

        var start = CursorLag.Before(last, cursor.Lag, cursor.Order)
            ?? throw new StateException(resource, $"\"lag\" goes back from the last value of {path} by seconds, days or units, and that value is no time, date or number.");
        if (CursorValue.FromRequest(cursor.InitialValue) is not { } floor)
        {
            return start;
        }

        var order = cursor.Order == CursorOrder.Max ? start.CompareTo(floor) : floor.CompareTo(start);
        return order < 0 ? floor : start;
    }
}
