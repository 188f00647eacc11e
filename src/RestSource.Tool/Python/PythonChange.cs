namespace RestSource.Tool.Python;

/// <summary>Code that changes what a name stands for, as in <c>config["client"] = …</c> and <c>config.update(…)</c>.</summary>
/// <param name="Name">The name.</param>
/// <param name="Place">Where it does so.</param>
internal sealed record PythonChange(string Name, PythonPlace Place)
{
    private static readonly HashSet<string> Methods = new(StringComparer.Ordinal) { "append", "extend", "insert", "update", "setdefault", "pop", "popitem", "remove", "clear" };

    /// <summary>The changes that a statement makes.</summary>
    /// <param name="targets">What it assigns to.</param>
    /// <param name="value">What it assigns or calls.</param>
    public static IEnumerable<PythonChange> In(IEnumerable<PythonExpression> targets, PythonExpression value)
    {
        var changed = targets.Where(static target => target is not PythonExpression.Name);
        if (value is PythonExpression.Call { Callee: PythonExpression.Attribute { Value: var method } attribute } && Methods.Contains(method))
        {
            changed = changed.Append(attribute);
        }

        return changed.Select(Of).OfType<PythonChange>();
    }

    private static PythonChange? Of(PythonExpression target)
    {
        var owner = target;
        while (owner is PythonExpression.Index or PythonExpression.Attribute)
        {
            owner = owner is PythonExpression.Index index ? index.Owner : ((PythonExpression.Attribute)owner).Owner;
        }

        return owner is PythonExpression.Name name ? new PythonChange(name.Value, target.Place) : null;
    }
}
