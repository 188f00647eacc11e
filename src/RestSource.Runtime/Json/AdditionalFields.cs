using System.Text.Json;

namespace RestSource.Json;

/// <summary>The fields of a record that the config does not declare, in their order, with their values as they came.</summary>
/// <remarks>
/// Two are equal when they mean the same JSON object. <see cref="ToString"/> shows names only, so that a record in a log shows no data here.
/// A name that came twice is kept twice.
/// </remarks>
public sealed class AdditionalFields : IEquatable<AdditionalFields>
{
    private readonly byte[] _json;

    /// <summary>Keeps fields.</summary>
    /// <param name="json">An object of just these fields, without white space.</param>
    /// <param name="count">How many they are.</param>
    internal AdditionalFields(byte[] json, int count)
    {
        _json = json;
        Count = count;
    }

    /// <summary>No fields.</summary>
    public static AdditionalFields Empty { get; } = new("{}"u8.ToArray(), count: 0);

    /// <summary>How many fields there are.</summary>
    public int Count { get; }

    /// <summary>The fields' names in their order.</summary>
    public IEnumerable<string> Names => Object.EnumerateObject().Select(member => member.Name);

    private JsonElement Object => JsonElement.Parse(_json);

    /// <summary>Looks a field up.</summary>
    /// <param name="name">Its JSON name.</param>
    /// <param name="value">Its value; the last one, when the name came several times.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(string name, out JsonElement value) => Object.TryGetProperty(name, out value);

    /// <summary>Looks a field up.</summary>
    /// <param name="name">Its JSON name.</param>
    /// <returns>Its value; <see langword="null"/> when there is none.</returns>
    public JsonElement? Find(string name) => TryGet(name, out var value) ? value : null;

    /// <summary>Writes the fields into the object that is being written.</summary>
    /// <param name="writer">Stands inside an object.</param>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (Count == 0)
        {
            return;
        }

        var reader = new Utf8JsonReader(_json);
        reader.Read();
        while (JsonRecord.NextField(ref reader))
        {
            writer.WritePropertyName(reader.GetString()!);
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();

            // What was read is known to be valid, and writing it raw keeps every digit and escape.
            writer.WriteRawValue(_json.AsSpan(start..(int)reader.BytesConsumed), skipInputValidation: true);
        }
    }

    /// <summary>The fields in their order.</summary>
    /// <returns>Names and values.</returns>
    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() =>
        Object.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, member.Value)).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(AdditionalFields? other) =>
        other is not null
        && Count == other.Count
        && (_json.AsSpan().SequenceEqual(other._json) || MeansTheSame(other));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AdditionalFields);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        // Values and order stay out: numbers of several spellings, and fields of several orders, are equal.
        Names.Aggregate(0, (hash, name) => unchecked(hash + name.GetHashCode(StringComparison.Ordinal)));

    /// <summary>The names, and no value.</summary>
    /// <returns>Such as <c>[note, etag]</c>.</returns>
    public override string ToString() => $"[{string.Join(", ", Names)}]";

    private bool MeansTheSame(AdditionalFields other)
    {
        try
        {
            return JsonElement.DeepEquals(Object, other.Object);
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair is kept as it came, and can be compared only so.
            return false;
        }
    }
}
