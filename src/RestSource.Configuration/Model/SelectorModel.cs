namespace RestSource.Configuration.Model;

/// <summary>A JSONPath that can be followed while a body streams by.</summary>
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

    /// <summary><c>[0]</c>: an item of an array, counted from 0.</summary>
    public sealed record Index(int Value) : SelectorStep;

    /// <summary><c>[*]</c>: every item of an array, or every member of an object.</summary>
    public sealed record Wildcard : SelectorStep;
}
