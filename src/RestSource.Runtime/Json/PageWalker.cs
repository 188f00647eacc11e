using System.Text.Json;
using RestSource.Json.Direct;

namespace RestSource.Json;

/// <summary>Walks a body once, as it comes: reads each record as soon as it is whole in the buffer, and picks up the paginator's values wherever they stand.</summary>
/// <remarks>
/// A match is a record; one that is an array is a list of records, unless the selector ends with <c>[*]</c>; one that is null holds none.
/// Tokens lead to the first record of a list; those after it are read directly, as far as that goes.
/// </remarks>
internal sealed class PageWalker<T>
    where T : IJsonRecord<T>
{
    private readonly JsonLocation _location = new();
    private readonly PageMatcher _matcher;
    private readonly bool _everyMatchIsRecord;
    private readonly PagingDetector? _detector;
    private readonly RecordIntake<T> _intake;
    private readonly PagingValues _paging = new();
    private JsonReaderState _state;
    private PageRoles _memberRoles;
    private bool _dataFound;
    private bool _recordsMayFollow;

    /// <summary>Begins a body.</summary>
    /// <param name="records">Where the records are.</param>
    /// <param name="paging">Where what the paginator reads is.</param>
    /// <param name="intake">Takes the records.</param>
    public PageWalker(JsonSelector records, PageSelectors paging, RecordIntake<T> intake)
    {
        _intake = intake;
        _matcher = new PageMatcher(records, paging);
        _detector = paging.DetectsPaging ? new PagingDetector() : null;
        _everyMatchIsRecord = records.PicksItems;
    }

    /// <summary>Gets where it stands.</summary>
    public JsonLocation Location => _location;

    /// <summary>Looks for texts that are too long in what is in memory and not yet read.</summary>
    /// <param name="buffer">The body.</param>
    /// <exception cref="PageFormatException">There is one.</exception>
    public void CheckTexts(PageBuffer buffer) => buffer.Texts.Check(buffer.Unread, _state, _location, buffer.Position);

    /// <summary>Walks over what is in memory, and leaves in the buffer what is not whole yet.</summary>
    /// <param name="buffer">The body.</param>
    /// <returns>Whether the body is read to its end.</returns>
    /// <exception cref="PageFormatException">The body is malformed, or not what is declared.</exception>
    public bool Walk(PageBuffer buffer)
    {
        using var notes = _intake.Drift.Enter();
        WalkTokens(buffer);
        while (_recordsMayFollow)
        {
            ReadRecords(buffer);
            WalkTokens(buffer);
        }

        return buffer.IsComplete;
    }

    /// <summary>What came of the body since the part before.</summary>
    /// <param name="buffer">The body, of which more follows.</param>
    public PageContent<T> ToPart(PageBuffer buffer) =>
        new(_intake.TakeRecords(), buffer.Length, Fingerprint: 0, Total: null, HasMore: null, Next: null, Detected: null, DataFound: true) { IsLast = false };

    /// <summary>What the body held.</summary>
    /// <param name="buffer">The body, read to its end.</param>
    public PageContent<T> ToContent(PageBuffer buffer) =>
        new(_intake.TakeRecords(), buffer.Length, buffer.Fingerprint, _paging.Total, _paging.HasMore, _paging.Next, _detector?.Found, _dataFound) { Discarded = _intake.Discarded, Drift = _intake.Drift.Fields };

    /// <summary>Walks until nothing more is whole in memory, or over one record behind which others may follow.</summary>
    private void WalkTokens(PageBuffer buffer)
    {
        _recordsMayFollow = false;
        var bytes = buffer.Unread;
        var reader = new Utf8JsonReader(bytes, buffer.IsComplete, _state);
        var before = reader;
        try
        {
            while (!_recordsMayFollow && reader.Read() && TryTake(ref reader, bytes, buffer.Position))
            {
                before = reader;
            }
        }
        catch (JsonException)
        {
            LeaveBehind(buffer, before);

            // The walk stays where it is: a body that was cut off may be gone on with.
            throw PageFault.Find(buffer.Unread, _state, _location.Copy(), buffer.Position);
        }

        LeaveBehind(buffer, before);
    }

    private void LeaveBehind(PageBuffer buffer, Utf8JsonReader reader)
    {
        _state = reader.CurrentState;
        buffer.Advance((int)reader.BytesConsumed);
    }

    /// <summary>Reads the records that follow another one in its list, until one is refused: it is not whole yet, or unusual, or the list ends.</summary>
    /// <remarks>The reader's state stays: behind one record of a list it is the same as behind another.</remarks>
    private void ReadRecords(PageBuffer buffer)
    {
        var bytes = buffer.Unread;
        var (end, count) = (0, 0);
        while (_intake.TakeDirect(bytes, DirectRecord.Next(bytes, end)) is var next and not DirectRecord.Refused)
        {
            (end, count) = (next, count + 1);
        }

        _location.FollowSkipped(count);
        buffer.Advance(end);
    }

    /// <summary>Takes the token under the reader; changes nothing when it begins a record that is not whole yet.</summary>
    private bool TryTake(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes, long position)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                _detector?.Take(ref reader);
                _location.Follow(ref reader);
                _memberRoles = _matcher.OfMember(_location.Depth, ref reader);
                return true;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _detector?.Take(ref reader);
                _dataFound |= _location.Count == 0 && _matcher.RecordsAreEveryChild(_location.Depth);
                _location.Follow(ref reader);
                return true;
            default:
                return TryTakeValue(ref reader, bytes, position);
        }
    }

    private bool TryTakeValue(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes, long position)
    {
        var depth = _location.Depth;
        var leading = depth == 0 ? _matcher.Root : _location.IsInArray ? _matcher.OfItem(depth, _location.Count) : _memberRoles;
        var arrived = _matcher.Arrived(leading, depth);
        var inside = leading & ~arrived;
        if (arrived.Has(PageRoles.Next) && !TryReadNext(ref reader, bytes, position))
        {
            return false;
        }

        if (IsRecord(reader.TokenType, arrived, depth))
        {
            var end = reader;
            if (!end.TrySkip())
            {
                return false;
            }

            ReadRecord(bytes[(int)reader.TokenStartIndex..(int)end.BytesConsumed], position + reader.TokenStartIndex);
            if ((leading & ~PageRoles.Records) == PageRoles.None && _detector is null or { IsInArray: true })
            {
                reader = end;
                _location.FollowSkipped();
                _recordsMayFollow = depth <= DirectDepth.AroundRecord && _matcher.HoldsOnlyRecords(depth);
                return true;
            }
        }
        else if (arrived.Has(PageRoles.Records) && reader.TokenType == JsonTokenType.StartArray)
        {
            inside |= PageRoles.RecordList;
        }

        _detector?.Take(ref reader);
        _dataFound |= arrived.Has(PageRoles.Records)
            || (reader.TokenType == JsonTokenType.Null && _matcher.RecordsAreEveryChild(leading, depth));
        _location.Follow(ref reader);
        if (_location.Depth > depth)
        {
            _matcher.Enter(_location.Depth, inside);
        }

        ReadPaging(ref reader, arrived, position);
        return true;
    }

    private bool IsRecord(JsonTokenType token, PageRoles arrived, int depth) =>
        (_location.IsInArray && _matcher.IsRecordList(depth))
        || (arrived.Has(PageRoles.Records) && (_everyMatchIsRecord || token is not (JsonTokenType.StartArray or JsonTokenType.Null)));

    private void ReadRecord(ReadOnlySpan<byte> json, long position)
    {
        _dataFound = true;
        if (_location.Depth <= DirectDepth.AroundRecord && _intake.TakeDirect(json, at: 0) != DirectRecord.Refused)
        {
            return;
        }

        if (_intake.Take(json) is { } fault)
        {
            throw PageFault.InValue(fault.Reason, json, fault.Offset, _location, position, fault.Kind);
        }
    }

    /// <summary>Reads the first match; not before it is whole.</summary>
    private bool TryReadNext(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes, long position)
    {
        if (_paging.NextFound)
        {
            return true;
        }

        var end = reader;
        if (!end.TrySkip())
        {
            return false;
        }

        return _paging.TakeNext(bytes[(int)reader.TokenStartIndex..(int)end.BytesConsumed]) is { } refusal
            ? throw PagingFault(refusal, position + reader.TokenStartIndex)
            : true;
    }

    private void ReadPaging(ref Utf8JsonReader reader, PageRoles arrived, long position)
    {
        if (_paging.Take(arrived, ref reader) is { } refusal)
        {
            throw PagingFault(refusal, position + reader.TokenStartIndex);
        }
    }

    private PageFormatException PagingFault(string reason, long position) => new(reason, _location.ToString(), position) { Kind = PageFaultKind.Paging };
}
