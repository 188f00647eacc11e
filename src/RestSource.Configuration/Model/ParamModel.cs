namespace RestSource.Configuration.Model;

/// <summary>One entry of <c>params</c>: a static query parameter.</summary>
/// <param name="Name">The parameter's name, not encoded.</param>
/// <param name="Value">What is sent, unless the caller gives another value.</param>
public sealed record ParamModel(string Name, ParamValue Value);

/// <summary>The value of a query parameter, with the type that it has in the config.</summary>
public abstract record ParamValue
{
    private ParamValue()
    {
    }

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
