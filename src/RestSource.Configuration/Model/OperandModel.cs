namespace RestSource.Configuration.Model;

/// <summary>A value in the condition of a filter.</summary>
public abstract record OperandModel
{
    private OperandModel()
    {
    }

    /// <summary><c>'text'</c>.</summary>
    public sealed record Text(string Value) : OperandModel;

    /// <summary><c>1.50</c>, as written.</summary>
    public sealed record Number(string Raw) : OperandModel;

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public sealed record Boolean(bool Value) : OperandModel;

    /// <summary><c>null</c>.</summary>
    public sealed record Null : OperandModel;

    /// <summary><c>@.a</c> or <c>$.a</c>: the value at the end of a path; no value when it leads to none or to several.</summary>
    /// <param name="IsFromRoot">It begins at the root of the answer, not at the value that is filtered.</param>
    /// <param name="Steps">From there.</param>
    /// <param name="IsValue">It is written <c>value(…)</c>, which may lead to several values.</param>
    public sealed record Query(bool IsFromRoot, EquatableArray<SelectorStep> Steps, bool IsValue = false) : OperandModel;

    /// <summary><c>length(@.a)</c>: characters of a text, items of an array, members of an object; no value for others.</summary>
    public sealed record Length(OperandModel Of) : OperandModel;

    /// <summary><c>count(@.a[*])</c>: how many values a path leads to.</summary>
    public sealed record Count(Query Of) : OperandModel;
}
