namespace RestSource.Json;

/// <summary>A path into a body that can be followed while the body streams by: config keys <c>data_selector</c>, <c>total_path</c>, <c>has_more_path</c>.</summary>
public sealed class JsonSelector
{
    private readonly JsonStep[] _steps;

    /// <summary>Makes a selector.</summary>
    /// <param name="steps">From the root; none for the root itself.</param>
    public JsonSelector(params JsonStep[] steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        _steps = steps;
    }

    /// <summary>From the root; empty for the root itself.</summary>
    internal ReadOnlySpan<JsonStep> Steps => _steps;

    /// <summary>The selector as JSONPath writes it: <c>$.data[*]</c>.</summary>
    /// <returns>JSONPath text.</returns>
    public override string ToString() => "$" + string.Concat<JsonStep>(_steps);
}
