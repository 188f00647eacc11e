namespace RestSource.Configuration.Model;

/// <summary>One entry of <c>params</c>: a query parameter.</summary>
/// <param name="Name">The parameter's name, not encoded.</param>
/// <param name="Value">What is sent, unless the caller gives another value.</param>
public sealed record ParamModel(TextModel Name, ParamValue Value)
{
    /// <summary>Makes a param whose name has no placeholders.</summary>
    public ParamModel(string name, ParamValue value)
        : this(TextModel.Of(name), value)
    {
    }

    /// <summary>Gets a value indicating whether a caller may give another value: not where a parent or an incremental read gives it.</summary>
    public bool CanBeGiven => Name.Literal is not null && !Value.Texts.Any(static text => text.VariesByRequest);
}

/// <summary>The value of a query parameter, with the type that it has in the config.</summary>
public abstract record ParamValue
{
    private ParamValue()
    {
    }

    /// <summary>Gets the texts in it, in order.</summary>
    public IEnumerable<TextModel> Texts => this switch
    {
        Text text => [text.Value],
        List list => list.Items.SelectMany(static item => item.Texts),
        _ => [],
    };

    /// <summary>A string.</summary>
    public sealed record Text(TextModel Value) : ParamValue;

    /// <summary>A whole number.</summary>
    public sealed record Integer(long Value) : ParamValue;

    /// <summary>A number with a fraction or an exponent, or one too large for a long; kept as it was written.</summary>
    public sealed record Number(string Raw) : ParamValue;

    /// <summary><c>true</c> or <c>false</c>, sent in lower case.</summary>
    public sealed record Boolean(bool Value) : ParamValue;

    /// <summary><c>null</c>: not sent, unless the caller gives a value.</summary>
    public sealed record Null : ParamValue;

    /// <summary>A list: the parameter is repeated, once for each item. Items are never lists.</summary>
    public sealed record List(EquatableArray<ParamValue> Items) : ParamValue;
}
