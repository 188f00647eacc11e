using System.Globalization;
using System.Text.Json;

namespace RestSource.Json.Steps;

/// <summary><c>[start:end:step]</c>: items of an array (RFC 9535, section 2.3.4).</summary>
/// <param name="start">The first, from the end when negative; <see langword="null"/> for the array's first in the step's direction.</param>
/// <param name="end">The one before which it ends; <see langword="null"/> for all.</param>
/// <param name="step">From one to the next; negative for backwards, 0 for no item.</param>
internal sealed class SliceStep(int? start, int? end, int step) : JsonStep
{
    /// <inheritdoc/>
    internal override bool PicksItems => true;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{start}:{end}:{step}]");

    /// <inheritdoc/>
    internal override void Follow(JsonElement from, JsonQuery query, List<JsonElement> matches)
    {
        if (from.ValueKind != JsonValueKind.Array || step == 0)
        {
            return;
        }

        // An item is found by walking to it, so all are listed once.
        JsonElement[] items = [.. from.EnumerateArray()];
        var (first, last) = step > 0 ? (0, items.Length) : (-1, items.Length - 1);
        var (begin, stop) = step > 0 ? (start ?? 0, end ?? items.Length) : (start ?? items.Length - 1, end ?? -items.Length - 1);
        var bound = Bound(stop);
        for (long position = Bound(begin); step > 0 ? position < bound : position > bound; position += step)
        {
            matches.Add(items[position]);
        }

        int Bound(int written) => Math.Clamp(written < 0 ? items.Length + written : written, first, last);
    }
}
