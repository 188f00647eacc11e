using RestSource.Configuration.Json;

namespace RestSource.Configuration.Schema;

/// <summary>What the objects in one place hold under one name.</summary>
internal sealed class ObservedField(string name)
{
    private JsonNode? _held;

    /// <summary>Gets the name, as the samples write it.</summary>
    public string Name => name;

    /// <summary>Gets the values.</summary>
    public ObservedValue Value { get; } = new();

    /// <summary>Gets how many objects have the field.</summary>
    public int Count { get; private set; }

    /// <summary>Takes the value of the object that is being added.</summary>
    /// <returns>Whether it is the object's first value of that name.</returns>
    public bool Hold(JsonNode value)
    {
        var first = _held is null;
        _held = value;
        return first;
    }

    /// <summary>Counts the value that was taken last: the object has no more.</summary>
    public void Settle()
    {
        if (_held is { } value)
        {
            Value.Add(value);
            Count++;
            _held = null;
        }
    }
}
