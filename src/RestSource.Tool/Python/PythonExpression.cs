namespace RestSource.Tool.Python;

/// <summary>A value of Python as it is written.</summary>
/// <param name="Place">Where it begins.</param>
internal abstract record PythonExpression(PythonPlace Place)
{
    /// <summary>A string; strings that stand side by side are one.</summary>
    public sealed record Text(PythonPlace Place, string Value) : PythonExpression(Place);

    /// <summary>A number, as JSON writes it.</summary>
    public sealed record Number(PythonPlace Place, string Json) : PythonExpression(Place);

    /// <summary><c>True</c>, <c>False</c> or, without a value, <c>None</c>.</summary>
    public sealed record Constant(PythonPlace Place, bool? Value) : PythonExpression(Place);

    /// <summary>A list or a tuple.</summary>
    public sealed record List(PythonPlace Place, IReadOnlyList<PythonExpression> Items) : PythonExpression(Place);

    /// <summary>A dict, in <c>{…}</c> or <c>dict(…)</c>.</summary>
    public sealed record Dict(PythonPlace Place, IReadOnlyList<PythonEntry> Entries) : PythonExpression(Place);

    /// <summary>A list whose items stand in the list around it: <c>*more</c>.</summary>
    public sealed record Spread(PythonPlace Place, PythonExpression Items) : PythonExpression(Place);

    /// <summary>A name.</summary>
    public sealed record Name(PythonPlace Place, string Value) : PythonExpression(Place);

    /// <summary><c>owner.name</c>.</summary>
    public sealed record Attribute(PythonPlace Place, PythonExpression Owner, string Value) : PythonExpression(Place);

    /// <summary><c>owner[key]</c>.</summary>
    public sealed record Index(PythonPlace Place, PythonExpression Owner, PythonExpression Key) : PythonExpression(Place);

    /// <summary>A call.</summary>
    public sealed record Call(PythonPlace Place, PythonExpression Callee, IReadOnlyList<PythonArgument> Arguments) : PythonExpression(Place);

    /// <summary><c>then if test else otherwise</c>.</summary>
    public sealed record Conditional(PythonPlace Place, PythonExpression Then, PythonExpression Test, PythonExpression Otherwise) : PythonExpression(Place);

    /// <summary><c>left + right</c>.</summary>
    public sealed record Sum(PythonPlace Place, PythonExpression Left, PythonExpression Right) : PythonExpression(Place);

    /// <summary>Anything else: what Python would have to work out.</summary>
    /// <param name="Place">Where it begins.</param>
    /// <param name="Kind">What it is: <c>a lambda</c>.</param>
    public sealed record Other(PythonPlace Place, string Kind) : PythonExpression(Place);

    /// <summary>Gets the values that it is made of, in their order.</summary>
    public IEnumerable<PythonExpression> Parts => this switch
    {
        List list => list.Items,
        Dict dict => dict.Entries.SelectMany(static entry => entry.Key is null ? [entry.Value] : new[] { entry.Key, entry.Value }),
        Spread spread => [spread.Items],
        Attribute attribute => [attribute.Owner],
        Index index => [index.Owner, index.Key],
        Call call => call.Arguments.Select(static argument => argument.Value).Prepend(call.Callee),
        Conditional conditional => [conditional.Then, conditional.Test, conditional.Otherwise],
        Sum sum => [sum.Left, sum.Right],
        _ => [],
    };

    /// <summary>Gets the names of <c>a.b.c</c>, with dots; <see langword="null"/> for anything else.</summary>
    public string? DottedName => this switch
    {
        Name name => name.Value,
        Attribute { Owner.DottedName: { } owner } attribute => $"{owner}.{attribute.Value}",
        _ => null,
    };
}

/// <summary>An entry of a dict.</summary>
/// <param name="Key">The key; <see langword="null"/> for <c>**more</c>, whose entries all stand in the dict around it.</param>
/// <param name="Value">The value.</param>
internal sealed record PythonEntry(PythonExpression? Key, PythonExpression Value);

/// <summary>An argument of a call.</summary>
/// <param name="Name">Its name; <c>*</c> or <c>**</c> where several are unpacked; or <see langword="null"/>.</param>
/// <param name="Value">The value.</param>
internal sealed record PythonArgument(string? Name, PythonExpression Value)
{
    /// <summary>The name of an argument of which all keywords are unpacked.</summary>
    public const string Keywords = "**";
}
