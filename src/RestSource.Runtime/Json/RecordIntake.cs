using System.Text.Json;
using RestSource.Json.Direct;

namespace RestSource.Json;

/// <summary>Takes in the records of one body, held to the resource's schema contract.</summary>
/// <param name="contract">What is done about records that are not as declared.</param>
/// <param name="memory">What records of earlier bodies left; <see langword="null"/> for nothing.</param>
internal sealed class RecordIntake<T>(SchemaContract contract, RecordMemory? memory = null) : IDisposable
    where T : IJsonRecord<T>
{
    private const int FirstCapacity = 128;

    private readonly RecordMemory _memory = memory ?? new RecordMemory();
    private T[] _records = [];
    private int _received;

    /// <summary>Gets how many records came since the last <see cref="TakeRecords"/>.</summary>
    public int Count { get; private set; }

    /// <summary>Gets how many were left out, of all that came, since they are not as declared.</summary>
    public int Discarded { get; private set; }

    /// <summary>Gets what notes how records differ from what is declared.</summary>
    public DriftNotes Drift { get; } = new();

    /// <summary>Hands on the records that came since the last time.</summary>
    /// <remarks>They grow in a pooled array, so that what is handed on costs one of the right length and nothing besides.</remarks>
    public IReadOnlyList<T> TakeRecords()
    {
        var taken = _records.AsSpan(0, Count).ToArray();
        Clear();
        return taken;
    }

    /// <summary>Lets go of the records that were not handed on.</summary>
    public void Dispose() => Clear();

    /// <summary>Reads a record without a reader of tokens, if it is written as services usually write it.</summary>
    /// <param name="json">The JSON in memory.</param>
    /// <param name="at">Where the record is due, at most <see cref="DirectDepth.AroundRecord"/> levels deep.</param>
    /// <returns>The position behind it; <see cref="DirectRecord.Refused"/>, and nothing is taken, when it is not there, not whole or not as usual.</returns>
    public int TakeDirect(ReadOnlySpan<byte> json, int at)
    {
        var end = T.ReadDirect(json, at, _memory, out var record);
        if (end == DirectRecord.Refused)
        {
            Drift.Forget();
            return end;
        }

        Add(record!);
        if (Drift.Count > 0)
        {
            Drift.Tell(json, from: 0, _memory);
            Drift.Keep(json[at..], at, _received);
        }

        return end;
    }

    /// <summary>Reads a record token by token.</summary>
    /// <param name="json">All of it.</param>
    /// <returns>What is wrong with it, unless it is read or left out.</returns>
    public RecordFault? Take(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        using var notes = Drift.Enter();
        try
        {
            reader.Read();
            Add(T.Read(ref reader));
            Drift.Keep(json, start: 0, _received);
            return null;
        }
        catch (JsonException exception)
        {
            var mode = exception is UnknownFieldException ? contract.Columns : contract.DataType;
            if (mode == ContractMode.DiscardRow)
            {
                Discarded++;
                _received++;
                LeaveOut(json, reader.TokenStartIndex, reader.TokenType, exception);
                return null;
            }

            return new RecordFault(exception.Message, reader.TokenStartIndex, mode == ContractMode.Freeze ? PageFaultKind.Contract : PageFaultKind.Content);
        }
    }

    private void LeaveOut(ReadOnlySpan<byte> json, long position, JsonTokenType token, JsonException exception)
    {
        var (path, kind) = exception switch
        {
            MissingColumnsException missing => (DriftPath.Missing(json, position, missing.Columns[0]), DriftKind.Missing),
            UnknownFieldException => (DriftPath.At(json, position), DriftKind.Unknown),
            _ => (DriftPath.At(json, position), token == JsonTokenType.Null ? DriftKind.Null : DriftKind.Mistyped),
        };
        Drift.LeaveOut(path, kind, _received);
    }

    private void Add(T record)
    {
        _received++;
        if (Count == _records.Length)
        {
            var larger = PooledArray.Rent<T>(Math.Max(FirstCapacity, checked(2 * Count)));
            _records.AsSpan(0, Count).CopyTo(larger);
            _records.AsSpan(0, Count).Clear();
            Replace(larger);
        }

        _records[Count++] = record;
    }

    private void Clear()
    {
        _records.AsSpan(0, Count).Clear();
        Replace([]);
        Count = 0;
    }

    private void Replace(T[] records)
    {
        if (_records.Length > 0)
        {
            PooledArray.Return(_records);
        }

        _records = records;
    }
}
