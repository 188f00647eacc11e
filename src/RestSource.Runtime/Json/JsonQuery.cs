using System.Text.Json;

namespace RestSource.Json;

/// <summary>A document in which paths are followed, and the steps that this may take.</summary>
/// <param name="root">The document: a path's <c>$</c>.</param>
/// <param name="bytes">Its length, in bytes.</param>
internal sealed class JsonQuery(JsonElement root, long bytes)
{
    /// <summary>A value is looked at once for each level that may search it, so this suffices for a search of each value's inside.</summary>
    private const long StepsPerByte = JsonLocation.MaxDepth;

    private const long LeastSteps = 10_000;

    private long _stepsLeft = Math.Max(LeastSteps, StepsPerByte * bytes);

    /// <summary>The document.</summary>
    public JsonElement Root => root;

    /// <summary>Counts a step, and the children that it may look at.</summary>
    /// <param name="from">Where the step begins.</param>
    /// <exception cref="PageFormatException">The path takes more steps than a document of this length is worth.</exception>
    public void Spend(JsonElement from)
    {
        _stepsLeft -= 1 + from.ValueKind switch
        {
            JsonValueKind.Array => from.GetArrayLength(),
            JsonValueKind.Object => from.GetPropertyCount(),
            _ => 0,
        };
        if (_stepsLeft < 0)
        {
            throw new PageFormatException(
                "a path of the config takes too many steps in this body; name the way to what it looks for, without \"..\" in a filter", "$", 0);
        }
    }
}
