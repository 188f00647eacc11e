using RestSource.Configuration.Json;

namespace RestSource.Configuration.Schema;

/// <summary>Everything that the samples hold in one place. What is added first and what later makes no difference.</summary>
internal sealed class ObservedValue
{
    /// <summary>Gets the kinds of the values.</summary>
    public ValueKinds Kinds { get; private set; }

    /// <summary>Gets what the objects among the values hold; <see langword="null"/> when there is none.</summary>
    public ObservedObject? Object { get; private set; }

    /// <summary>Gets what the arrays among the values hold; <see langword="null"/> when there is none.</summary>
    public ObservedValue? Items { get; private set; }

    /// <summary>Adds a value.</summary>
    public void Add(JsonNode value)
    {
        Kinds |= ValueKind.Of(value);
        switch (value)
        {
            case JsonObjectNode @object:
                Object ??= new ObservedObject();
                Object.Add(@object);
                break;
            case JsonArrayNode array:
                Items ??= new ObservedValue();
                foreach (var item in array.Items)
                {
                    Items.Add(item);
                }

                break;
        }
    }
}
