using System.Text.Json;
using RestSource.Configuration.Model;
using RestSource.Configuration.Schema;

namespace RestSource.Tool.Drift;

/// <summary>Holds records against what a config declares of them, and keeps how they differ.</summary>
/// <param name="declared">What the config declares.</param>
internal sealed class RecordComparison(RecordModel declared)
{
    private readonly List<ShapeDifference> _differences = [];
    private readonly Dictionary<(string Path, DriftKind Kind, string Found), int> _places = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private int _page;
    private int _record;
    private readonly HashSet<(string Path, string Found)> _untyped = [];
    private bool _isNew;
    private bool _isUntyped;

    /// <summary>Gets the fields whose absence is of no interest: those of a key, which no sample makes nullable. Default: none.</summary>
    public IReadOnlyCollection<string> Keys { get; init; } = [];

    /// <summary>Gets how they differ, in the order in which it was first seen.</summary>
    public IReadOnlyList<ShapeDifference> Differences => _differences;

    /// <summary>Gets the declared fields that no record had so far, those inside of objects left out.</summary>
    public IEnumerable<string> Unseen => declared.Kind == RecordKind.Object ? declared.Fields.Select(static known => known.Name).Where(name => !_seen.Contains(name)) : [];

    /// <summary>Compares one record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="page">The page that it stands on, from 1.</param>
    /// <param name="number">Its place on that page, from 1.</param>
    /// <returns>Whether it differs in a way that none before it did.</returns>
    public bool Add(JsonElement record, int page, int number)
    {
        (_page, _record, _isNew, _isUntyped) = (page, number, false, false);
        switch (declared.Kind)
        {
            case RecordKind.BareValue:
                Compare(declared.Fields[0], record, ShapeInference.BareField);
                break;
            case RecordKind.Object when record.ValueKind == JsonValueKind.Object:
                _seen.UnionWith(record.EnumerateObject().Select(static member => member.Name));
                CompareObject(declared, record, prefix: string.Empty);
                break;
            case RecordKind.Object:
                Note("$", DriftKind.Mistyped, ShapeWords.AnObject, record);
                break;
        }

        return _isNew;
    }

    /// <summary>Gets a value indicating whether the record that was compared last holds something, not met before, where any JSON is declared: it may tell a type.</summary>
    public bool MayTellType => _isUntyped;

    private void CompareObject(RecordModel shape, JsonElement value, string prefix)
    {
        foreach (var field in shape.Fields)
        {
            Compare(field, value.TryGetProperty(field.Name, out var held) ? held : default, prefix + field.Name);
        }

        var known = shape.Fields.Select(static field => field.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject().Where(member => !known.Contains(member.Name)))
        {
            Note(prefix + member.Name, DriftKind.Unknown, declaredType: string.Empty, member.Value);
        }
    }

    private void Compare(FieldModel field, JsonElement value, string path)
    {
        // PHP writes an object without members as []: the runtime takes it for none, and so is it here.
        var isNone = value.ValueKind == JsonValueKind.Null || (field.Type is FieldType.Object && value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 0);
        if (isNone || value.ValueKind == JsonValueKind.Undefined)
        {
            if (!field.Nullable && !Keys.Contains(path))
            {
                Note(path, isNone ? DriftKind.Null : DriftKind.Missing, ShapeWords.Of(field.Type), value);
            }
        }
        else
        {
            Compare(field.Type, value, path);
        }
    }

    private void Compare(FieldType type, JsonElement value, string path)
    {
        switch (type)
        {
            case FieldType.Object nested when value.ValueKind == JsonValueKind.Object:
                CompareObject(nested.Record, value, $"{path}.");
                break;
            case FieldType.Array list when value.ValueKind == JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    Compare(new FieldModel(string.Empty, list.Element, list.ElementNullable, Description: null), item, $"{path}[*]");
                }

                break;
            case FieldType.Scalar { Type: ColumnType.Json }:
                _isUntyped |= _untyped.Add((path, ShapeWords.Of(value)));
                break;
            case FieldType.Scalar scalar when ColumnReading.Takes(scalar.Type, value):
                break;
            default:
                Note(path, DriftKind.Mistyped, ShapeWords.Of(type), value);
                break;
        }
    }

    private void Note(string path, DriftKind kind, string declaredType, JsonElement value)
    {
        var found = ShapeWords.Of(value);
        if (_places.TryGetValue((path, kind, found), out var place))
        {
            _differences[place] = _differences[place] with { Count = _differences[place].Count + 1 };
            return;
        }

        _isNew = true;
        _places.Add((path, kind, found), _differences.Count);
        _differences.Add(new ShapeDifference(path, kind, declaredType, found, _page, _record, Count: 1));
    }
}
