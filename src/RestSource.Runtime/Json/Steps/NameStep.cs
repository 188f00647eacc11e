using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace RestSource.Json.Steps;

/// <summary><c>name</c> or <c>['name']</c>: a member of an object; each of several with one name.</summary>
/// <param name="name">The member's name, unescaped.</param>
internal sealed class NameStep(string name) : JsonStep
{
    private readonly byte[] _name = Encoding.UTF8.GetBytes(name);

    /// <inheritdoc/>
    internal override bool Streams => true;

    /// <inheritdoc/>
    public override string ToString() => JsonLocation.Member(name);

    /// <inheritdoc/>
    internal override void Follow(JsonElement from, JsonQuery query, List<JsonElement> matches)
    {
        if (from.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (var member in from.EnumerateObject())
        {
            if (IsNamed(member))
            {
                matches.Add(member.Value);
            }
        }
    }

    /// <inheritdoc/>
    internal override bool MatchesMember(ref Utf8JsonReader reader) =>
        JsonRecord.NameLength(ref reader) == _name.Length && reader.ValueTextEquals(_name);

    private bool IsNamed(JsonProperty member)
    {
        var raw = JsonMarshal.GetRawUtf8PropertyName(member);
        return raw.Contains((byte)'\\')
            ? JsonEscapes.UnescapedLength(raw) == _name.Length && member.NameEquals(_name)
            : raw.SequenceEqual(_name);
    }
}
