namespace RestSource.Configuration.Model;

/// <summary>The condition of a filter, <c>[?condition]</c> (RFC 9535, section 2.3.5).</summary>
public abstract record FilterModel
{
    private FilterModel()
    {
    }

    /// <summary><c>a || b</c>: one of them holds.</summary>
    public sealed record Any(EquatableArray<FilterModel> Conditions) : FilterModel;

    /// <summary><c>a &amp;&amp; b</c>: all of them hold.</summary>
    public sealed record All(EquatableArray<FilterModel> Conditions) : FilterModel;

    /// <summary><c>!a</c>: it does not hold.</summary>
    public sealed record Not(FilterModel Condition) : FilterModel;

    /// <summary><c>@.a</c>: the path leads to a value, whatever it is.</summary>
    public sealed record Exists(OperandModel.Query Query) : FilterModel;

    /// <summary><c>@.a &lt; 1</c>.</summary>
    public sealed record Compare(OperandModel Left, Comparison Comparison, OperandModel Right) : FilterModel;

    /// <summary><c>match(@.a, 'x.*')</c>, <c>search(…)</c> or <c>@.a =~ 'x'</c>: a text fits a regular expression.</summary>
    /// <param name="Text">What is looked at; nothing but a text fits.</param>
    /// <param name="Pattern">The expression as .NET spells it, anchored where the whole text must fit.</param>
    public sealed record Matches(OperandModel Text, string Pattern) : FilterModel;
}

/// <summary>What a <see cref="FilterModel.Compare"/> asks.</summary>
public enum Comparison
{
    /// <summary><c>==</c>.</summary>
    Equal,

    /// <summary><c>!=</c>.</summary>
    NotEqual,

    /// <summary><c>&lt;</c>.</summary>
    Less,

    /// <summary><c>&lt;=</c>.</summary>
    LessOrEqual,

    /// <summary><c>&gt;</c>.</summary>
    Greater,

    /// <summary><c>&gt;=</c>.</summary>
    GreaterOrEqual,
}
