using System.Globalization;
using System.Text.Json.Nodes;
using RestSource.Configuration.Model;
using RestSource.Testing.Records;

namespace RestSource.Testing;

/// <summary>A resource of a mock server, and its records.</summary>
public sealed class MockResource
{
    private const int UsualCount = 3;

    private readonly MockResource? _parent;
    private readonly ParentLink? _link;
    private readonly int _seed;
    private readonly object _gate = new();
    private readonly IReadOnlyList<JsonNode?> _samples;

    private IReadOnlyList<JsonNode?>? _given;
    private int _count;
    private RecordSet? _set;
    private RecordSet? _parents;

    internal MockResource(ResourceModel model, IReadOnlyList<JsonNode?> samples, MockResource? parent, int? count, int seed)
    {
        Model = model;
        _samples = samples.Count > 0 ? samples : [.. Enumerable.Range(1, UsualCount).Select(number => RecordMaker.Make(model, number))];
        _parent = parent;
        _link = model.Parent is { } owner ? new ParentLink(owner) : null;
        _seed = seed;
        _count = count ?? _samples.Count;
    }

    /// <summary>Gets its name in the config.</summary>
    public string Name => Model.Name;

    /// <summary>
    /// Gets or sets its records as JSON; at first those of its sample, or where it has none some that follow from <c>columns</c>. They are copied.
    /// A resource below a parent has as many for each record of the parent, with keys of their own. Records that are set here go to the parent that a field of theirs names
    /// (<c>project_id</c>, <c>projectId</c>, or <c>id</c> in <c>project</c>), and to every parent if they have no such field.
    /// </summary>
    public IReadOnlyList<JsonNode?> Records
    {
        get => [.. Set().All.Select(Copy)];
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            lock (_gate)
            {
                (_given, _set) = ([.. value.Select(Copy)], null);
            }
        }
    }

    internal ResourceModel Model { get; }

    /// <summary>Makes so many records, or so many for each record of its parent: the sample's, and others with values of these, whose keys are unique.</summary>
    /// <param name="count">How many.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public void Generate(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        lock (_gate)
        {
            (_given, _count, _set) = (null, count, null);
        }
    }

    /// <inheritdoc />
    public override string ToString()
    {
        lock (_gate)
        {
            var count = _given?.Count ?? _count;
            var below = _parent is not null && _given is null ? $" below each of {_parent.Name}" : string.Empty;
            return string.Create(CultureInfo.InvariantCulture, $"{Name}: {count} {(count == 1 ? "record" : "records")}{below}");
        }
    }

    internal RecordSet Set()
    {
        var parents = _parent?.Set();
        lock (_gate)
        {
            // Other parents have other children.
            if (_set is null || !ReferenceEquals(parents, _parents))
            {
                (_set, _parents) = (Make(parents), parents);
            }

            return _set;
        }
    }

    private RecordSet Make(RecordSet? parents)
    {
        var variation = new RecordVariation(Model, _samples, _seed);
        return (parents, _given) switch
        {
            (null, { } given) => RecordSet.Of(given),
            (null, null) => RecordSet.Of([.. Enumerable.Range(0, _count).Select(variation.At)]),
            ({ } owners, { } given) => RecordSet.Below(Model.Parent!, owners.All, (owner, _) => [.. given.Where(record => _link!.Joins(record, owner) ?? true)]),
            ({ } owners, null) => RecordSet.Below(Model.Parent!, owners.All, (owner, place) => [.. Enumerable.Range(place * _count, _count).Select(number => Child(variation, number, owner))]),
        };
    }

    // Through text: a number is then one of JSON, and no longer an int or a double.
    private static JsonNode? Copy(JsonNode? record) => record is null ? null : JsonNode.Parse(record.ToJsonString());

    private JsonNode? Child(RecordVariation variation, int number, JsonNode? owner)
    {
        var record = variation.At(number);
        _link!.Attach(record, owner);
        return record;
    }
}
