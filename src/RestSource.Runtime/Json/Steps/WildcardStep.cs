using System.Text.Json;

namespace RestSource.Json.Steps;

/// <summary><c>[*]</c>: every item of an array, or every member of an object.</summary>
internal sealed class WildcardStep : JsonStep
{
    /// <inheritdoc/>
    internal override bool Streams => true;

    /// <inheritdoc/>
    internal override bool PicksItems => true;

    /// <inheritdoc/>
    public override string ToString() => "[*]";

    /// <inheritdoc/>
    internal override void Follow(JsonElement from, JsonQuery query, List<JsonElement> matches) => matches.AddRange(JsonChildren.Of(from));

    /// <inheritdoc/>
    internal override bool MatchesMember(ref Utf8JsonReader reader) => true;

    /// <inheritdoc/>
    internal override bool MatchesItem(long index) => true;
}
