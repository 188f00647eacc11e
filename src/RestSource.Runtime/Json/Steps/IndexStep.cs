using System.Text.Json;

namespace RestSource.Json.Steps;

/// <summary><c>[0]</c> or <c>[-1]</c>: an item of an array.</summary>
/// <param name="index">Counted from 0; from the end when negative.</param>
internal sealed class IndexStep(int index) : JsonStep
{
    /// <inheritdoc/>
    /// <remarks>What the last item is shows only at the array's end.</remarks>
    internal override bool Streams => index >= 0;

    /// <inheritdoc/>
    public override string ToString() => JsonLocation.Item(index);

    /// <inheritdoc/>
    internal override void Follow(JsonElement from, JsonQuery query, List<JsonElement> matches)
    {
        if (from.ValueKind != JsonValueKind.Array)
        {
            return;
        }

        var position = index < 0 ? from.GetArrayLength() + index : index;
        if (position >= 0 && position < from.GetArrayLength())
        {
            matches.Add(from[position]);
        }
    }

    /// <inheritdoc/>
    internal override bool MatchesItem(long position) => position == index;
}
