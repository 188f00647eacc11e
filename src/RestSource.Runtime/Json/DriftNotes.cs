using System.Runtime.InteropServices;
using RestSource.Json.Direct;

namespace RestSource.Json;

/// <summary>Notes how the records of one body differ from what is declared, while they are read.</summary>
/// <remarks>
/// Readers of columns are static and know nothing of where they stand, so what they meet is noted by its position in the record, on the thread that reads.
/// Once the record is taken, positions become paths. A record as declared costs nothing here. A field that is not declared costs a comparison of its name with the one
/// that came there in earlier records (<see cref="UnknownFields"/>), unless it is new, or the record unusual: then the record is walked once to find the path.
/// </remarks>
internal sealed class DriftNotes
{
    [ThreadStatic]
    private static DriftNotes? _current;

    private List<Note>? _notes;
    private Dictionary<(string Path, DriftKind Kind), (long Count, int Record)>? _fields;

    /// <summary>Gets the notes of the body that this thread reads; <see langword="null"/> when it reads none.</summary>
    public static DriftNotes? Current => _current;

    /// <summary>Gets how much was noted of the record under way.</summary>
    public int Count => _notes?.Count ?? 0;

    /// <summary>Gives what differed, over all records that were kept or left out.</summary>
    public IReadOnlyList<FieldDrift> Fields => _fields is null ? [] : [.. _fields.Select(static counted => new FieldDrift(counted.Key.Path, counted.Key.Kind, counted.Value.Count, Page: 0, counted.Value.Record))];

    /// <summary>Makes this thread note here, until what is given is disposed of.</summary>
    public Scope Enter() => new(this);

    /// <summary>Notes what stands at a position of the record, which is read token by token.</summary>
    public void Add(DriftKind kind, long position) => (_notes ??= []).Add(new Note(kind, position, NameEnd: 0, Field: null));

    /// <summary>Notes a field that is not declared, of a record that is read directly.</summary>
    /// <param name="start">Where its name begins.</param>
    /// <param name="end">Where it ends, its quotes included.</param>
    public void AddUnknown(int start, int end) => (_notes ??= []).Add(new Note(DriftKind.Unknown, start, end, Field: null));

    /// <summary>Tells to which record the fields belong that were noted while it was read; those of records inside of it are told already.</summary>
    /// <param name="json">The JSON in memory.</param>
    /// <param name="from">How much had been noted before it.</param>
    /// <param name="record">What earlier records in the same place left.</param>
    public void Tell(ReadOnlySpan<byte> json, int from, RecordMemory record)
    {
        foreach (ref var note in CollectionsMarshal.AsSpan(_notes)[from..])
        {
            if (note.NameEnd > 0)
            {
                note.Field ??= record.Unknown.Find(json[(int)note.Position..note.NameEnd]);
            }
        }
    }

    /// <summary>Counts what was noted of a record, now that it is taken.</summary>
    /// <param name="json">The JSON, from the record's start.</param>
    /// <param name="start">What positions are counted from.</param>
    /// <param name="record">The record's number on its page.</param>
    public void Keep(ReadOnlySpan<byte> json, int start, int record)
    {
        foreach (var note in CollectionsMarshal.AsSpan(_notes))
        {
            var path = note.Field?.Path ?? DriftPath.At(json, note.Position - start);
            if (note.Field is { } field)
            {
                field.Path = path;
            }

            CountOnce(path, note.Kind, record);
        }

        Forget();
    }

    /// <summary>Counts a record that is left out for one fault.</summary>
    /// <param name="path">The field.</param>
    /// <param name="kind">What is wrong with it.</param>
    /// <param name="record">The record's number on its page.</param>
    public void LeaveOut(string path, DriftKind kind, int record)
    {
        Forget();
        CountOnce(path, kind, record);
    }

    /// <summary>Forgets the record under way: it is read again, or ends the read.</summary>
    public void Forget() => _notes?.Clear();

    private void CountOnce(string path, DriftKind kind, int record)
    {
        _fields ??= [];
        var key = _fields.Count < DriftReport.MaxFields || _fields.ContainsKey((path, kind)) ? (path, kind) : (DriftReport.OtherFields, kind);
        ref var field = ref CollectionsMarshal.GetValueRefOrAddDefault(_fields, key, out var isKnown);
        field = isKnown ? (field.Count + 1, field.Record) : (1, record);
    }

    private record struct Note(DriftKind Kind, long Position, int NameEnd, UnknownField? Field);

    /// <summary>A stretch in which a thread notes in one place.</summary>
    public readonly struct Scope : IDisposable
    {
        private readonly DriftNotes? _outer;

        public Scope(DriftNotes notes) => (_outer, _current) = (_current, notes);

        public void Dispose() => _current = _outer;
    }
}
