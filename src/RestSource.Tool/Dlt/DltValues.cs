using RestSource.Tool.Python;

namespace RestSource.Tool.Dlt;

/// <summary>A value, and the scope that its names belong to.</summary>
internal sealed record ScopedValue(PythonExpression Value, PythonScope Scope);

/// <summary>Finds what values stand for, as far as that can be read: names, secrets, objects of dlt. What cannot be becomes <see cref="PythonExpression.Other"/>.</summary>
internal sealed class DltValues
{
    /// <summary>Names that stand for names go no deeper, unless they go in a circle.</summary>
    private const int Deepest = 50;

    private int _depth;

    /// <summary>Gets the names that were looked up.</summary>
    public HashSet<string> Followed { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the lines of all values that were asked for.</summary>
    public HashSet<int> Lines { get; } = [];

    /// <summary>Finds what a value stands for.</summary>
    public ScopedValue Resolve(PythonExpression value, PythonScope scope)
    {
        Lines.Add(value.Place.Line);
        if (_depth == Deepest)
        {
            return Unknown(value, scope, "a name that stands for itself");
        }

        _depth++;
        var resolved = DltSecret.PlaceholderOf(value) is { } placeholder ? new ScopedValue(placeholder, scope) : value switch
        {
            PythonExpression.Name name => ResolveName(name, scope),
            PythonExpression.Index index => ResolveIndex(index, scope),
            PythonExpression.Conditional conditional => ResolveConditional(conditional, scope),
            PythonExpression.Sum sum => ResolveSum(sum, scope),
            PythonExpression.Call call => DltClass.DictOf(call) is { } dict ? new ScopedValue(dict, scope) : Unknown(call, scope, CallKind(call)),
            PythonExpression.Attribute attribute => Unknown(attribute, scope, $"'{attribute.DottedName ?? attribute.Value}'"),
            _ => new ScopedValue(value, scope),
        };
        _depth--;
        return resolved;
    }

    private ScopedValue ResolveName(PythonExpression.Name name, PythonScope scope)
    {
        Followed.Add(name.Value);
        if (scope.WhoKnows(name.Value) is not { } owner)
        {
            return Unknown(name, scope, $"'{name.Value}', which no literal of this file is assigned to");
        }

        var values = owner.ValuesOf(name.Value);
        if (values.Count > 1)
        {
            return Unknown(name, scope, $"'{name.Value}', which has several values (lines {string.Join(", ", values.Select(static value => value.Place.Line))})");
        }

        if (values.Count == 1)
        {
            return Resolve(values[0], owner);
        }

        return !owner.Parameters.TryGetValue(name.Value, out var otherwise)
            ? Unknown(name, scope, $"the function '{name.Value}'")
            : DltSecret.PlaceholderOf(name.Value, otherwise) is { } placeholder
                ? new ScopedValue(placeholder, owner)
                : otherwise is PythonExpression.Other ? Unknown(name, scope, $"the parameter '{name.Value}'") : Resolve(otherwise, owner);
    }

    private ScopedValue ResolveIndex(PythonExpression.Index index, PythonScope scope)
    {
        var owner = Resolve(index.Owner, scope);
        return owner.Value is PythonExpression.Dict dict
            && index.Key is PythonExpression.Text key
            && dict.Entries.LastOrDefault(entry => entry.Key is PythonExpression.Text text && text.Value == key.Value) is { } entry
                ? Resolve(entry.Value, owner.Scope)
                : Unknown(index, scope, "an element of something that is no literal");
    }

    // A secret is there when the source runs, so what depends on its being there is what counts.
    private ScopedValue ResolveConditional(PythonExpression.Conditional conditional, PythonScope scope)
    {
        var test = Resolve(conditional.Test, scope).Value;
        return test switch
        {
            PythonExpression.Constant { Value: true } => Resolve(conditional.Then, scope),
            PythonExpression.Constant => Resolve(conditional.Otherwise, scope),
            _ when DltSecret.IsPlaceholder(test) => Resolve(conditional.Then, scope),
            _ => Unknown(conditional, scope, "a choice that is made in Python"),
        };
    }

    private ScopedValue ResolveSum(PythonExpression.Sum sum, PythonScope scope) =>
        (Resolve(sum.Left, scope).Value, Resolve(sum.Right, scope).Value) is (PythonExpression.Text left, PythonExpression.Text right)
            ? new ScopedValue(new PythonExpression.Text(sum.Place, left.Value + right.Value), scope)
            : Unknown(sum, scope, "an expression");

    private static string CallKind(PythonExpression.Call call) => call.Callee.DottedName is { } name ? $"a call of '{name}'" : "a call";

    private static ScopedValue Unknown(PythonExpression value, PythonScope scope, string kind) => new(new PythonExpression.Other(value.Place, kind), scope);
}
