namespace RestSource.Configuration.Model;

/// <summary>A JSONPath into an answer of the API (RFC 9535, and what dlt's own dialect adds to it).</summary>
/// <param name="Text">As written in the config.</param>
/// <param name="Steps">From the root; empty for <c>$</c>, the root itself.</param>
public sealed record SelectorModel(string Text, EquatableArray<SelectorStep> Steps);

/// <summary>One step of a <see cref="SelectorModel"/>.</summary>
public abstract record SelectorStep
{
    private SelectorStep()
    {
    }

    /// <summary><c>name</c> or <c>['name']</c>: a member of an object.</summary>
    public sealed record Name(string Value) : SelectorStep;

    /// <summary><c>[0]</c>: an item of an array, counted from 0; <c>[-1]</c>: counted from the end.</summary>
    public sealed record Index(int Value) : SelectorStep;

    /// <summary><c>[*]</c>: every item of an array, or every member of an object.</summary>
    public sealed record Wildcard : SelectorStep;

    /// <summary><c>[start:end:step]</c>: items of an array.</summary>
    /// <param name="Start">The first; <see langword="null"/> for the array's first in the step's direction.</param>
    /// <param name="End">The one before which it ends; <see langword="null"/> for all.</param>
    /// <param name="Step">From one to the next; negative for backwards, 0 for no item.</param>
    public sealed record Slice(int? Start, int? End, int Step) : SelectorStep;

    /// <summary><c>[?condition]</c>: the items or members for which a condition holds.</summary>
    public sealed record Filter(FilterModel Condition) : SelectorStep;

    /// <summary><c>['a','b']</c>, <c>[0,2]</c>: what each of the steps leads to, one after the other.</summary>
    public sealed record AnyOf(EquatableArray<SelectorStep> Steps) : SelectorStep;

    /// <summary><c>..name</c>: a step, taken from the value at hand and from each value inside it.</summary>
    public sealed record AnyDepth(SelectorStep Step) : SelectorStep;

    /// <summary><c>(a.b|c)</c>: what each of the paths leads to, one after the other.</summary>
    public sealed record Paths(EquatableArray<EquatableArray<SelectorStep>> Alternatives) : SelectorStep;
}
