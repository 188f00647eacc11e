using RestSource.Configuration.Json;

namespace RestSource.Configuration.Schema;

/// <summary>What the objects in one place hold.</summary>
internal sealed class ObservedObject
{
    private readonly Dictionary<string, ObservedField> _byName = new(StringComparer.Ordinal);
    private readonly List<ObservedField> _fields = [];
    private readonly List<ObservedField> _present = [];

    /// <summary>Gets how many objects there are.</summary>
    public int Count { get; private set; }

    /// <summary>Gets every field that one of the objects has, in the order of first appearance.</summary>
    public IReadOnlyList<ObservedField> Fields => _fields;

    /// <summary>Adds an object. Of a name that it repeats the last value counts, as it does when the record is read.</summary>
    public void Add(JsonObjectNode value)
    {
        Count++;
        foreach (var member in value.Members)
        {
            Hold(member);
        }

        foreach (var field in _present)
        {
            field.Settle();
        }

        _present.Clear();
    }

    private void Hold(JsonMember member)
    {
        if (!_byName.TryGetValue(member.Name, out var field))
        {
            field = new ObservedField(member.Name);
            _byName.Add(member.Name, field);
            _fields.Add(field);
        }

        if (field.Hold(member.Value))
        {
            _present.Add(field);
        }
    }
}
