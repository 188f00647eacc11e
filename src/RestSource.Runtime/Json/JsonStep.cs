using System.Text.Json;
using RestSource.Json.Steps;

namespace RestSource.Json;

/// <summary>One step of a <see cref="JsonSelector"/>, as in RFC 9535.</summary>
public abstract class JsonStep
{
    private protected JsonStep()
    {
    }

    /// <summary><c>[*]</c>: every item of an array, or every member of an object.</summary>
    public static JsonStep Wildcard { get; } = new WildcardStep();

    /// <summary>Whether the step can be taken while a body streams by: <see cref="MatchesMember"/> and <see cref="MatchesItem"/> say where it leads.</summary>
    internal virtual bool Streams => false;

    /// <summary>Whether the step picks among the items of a list, so that each value it leads to is a record, even one that is a list.</summary>
    internal virtual bool PicksItems => false;

    /// <summary><c>name</c> or <c>['name']</c>: a member of an object.</summary>
    /// <param name="name">The member's name, unescaped.</param>
    /// <returns>The step.</returns>
    public static JsonStep Name(string name) => new NameStep(name);

    /// <summary><c>[0]</c> or <c>[-1]</c>: an item of an array.</summary>
    /// <param name="index">Counted from 0; from the end when negative.</param>
    /// <returns>The step.</returns>
    public static JsonStep Index(int index) => new IndexStep(index);

    /// <summary><c>[start:end:step]</c>: items of an array.</summary>
    /// <param name="start">The first, from the end when negative; <see langword="null"/> for the array's first in the step's direction.</param>
    /// <param name="end">The one before which it ends; <see langword="null"/> for all.</param>
    /// <param name="step">From one to the next; negative for backwards, 0 for no item.</param>
    /// <returns>The step.</returns>
    public static JsonStep Slice(int? start, int? end, int step) => new SliceStep(start, end, step);

    /// <summary><c>[?condition]</c>: the items or members for which a condition holds.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The step.</returns>
    public static JsonStep Filter(JsonFilter condition) => new FilterStep(condition);

    /// <summary><c>['a','b']</c>: what each of the steps leads to, one after the other.</summary>
    /// <param name="steps">The steps.</param>
    /// <returns>The step.</returns>
    public static JsonStep AnyOf(params JsonStep[] steps) => new AnyOfStep(steps);

    /// <summary><c>..name</c>: a step, taken from the value at hand and from each value inside it.</summary>
    /// <param name="step">The step.</param>
    /// <returns>The step.</returns>
    public static JsonStep AnyDepth(JsonStep step) => new AnyDepthStep(step);

    /// <summary><c>(a.b|c)</c>: what each of the paths leads to, one after the other.</summary>
    /// <param name="paths">The paths, from the value at hand.</param>
    /// <returns>The step.</returns>
    public static JsonStep Paths(params JsonSelector[] paths) => new PathsStep(paths);

    /// <summary>The step as JSONPath writes it: <c>.name</c>, <c>['quoted name']</c>, <c>[0]</c>, <c>[*]</c>.</summary>
    /// <returns>JSONPath text.</returns>
    public abstract override string ToString();

    /// <summary>Follows the step in a document.</summary>
    /// <param name="from">The value at hand.</param>
    /// <param name="query">The document.</param>
    /// <param name="matches">Takes the values that the step leads to.</param>
    internal abstract void Follow(JsonElement from, JsonQuery query, List<JsonElement> matches);

    /// <summary>Whether the place that the step names is there and holds nothing: no item, or none that a filter takes.</summary>
    /// <param name="from">A value from which the step leads nowhere.</param>
    /// <param name="query">The document.</param>
    internal virtual bool EndsEmpty(JsonElement from, JsonQuery query) =>
        PicksItems && from.ValueKind is JsonValueKind.Array or JsonValueKind.Object or JsonValueKind.Null;

    /// <summary>Whether the step leads to the member whose name is under the reader.</summary>
    /// <param name="reader">Stands on a field's name.</param>
    /// <returns>Whether it does.</returns>
    internal virtual bool MatchesMember(ref Utf8JsonReader reader) => false;

    /// <summary>Whether the step leads to an item of an array.</summary>
    /// <param name="index">Counted from 0.</param>
    /// <returns>Whether it does.</returns>
    internal virtual bool MatchesItem(long index) => false;
}
