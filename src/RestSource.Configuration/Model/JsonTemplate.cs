namespace RestSource.Configuration.Model;

/// <summary>A JSON value of a request's body, with texts that are completed at run time.</summary>
public abstract record JsonTemplate
{
    private JsonTemplate()
    {
    }

    /// <summary>An object, its members in the config's order.</summary>
    public sealed record Object(EquatableArray<Member> Members) : JsonTemplate;

    /// <summary>One member of an object.</summary>
    public sealed record Member(TextModel Name, JsonTemplate Value);

    /// <summary>An array.</summary>
    public sealed record Array(EquatableArray<JsonTemplate> Items) : JsonTemplate;

    /// <summary>A string. Alone, too, a secret or setting stays one.</summary>
    public sealed record Text(TextModel Value) : JsonTemplate;

    /// <summary>A number, as it was written.</summary>
    public sealed record Number(string Raw) : JsonTemplate;

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public sealed record Boolean(bool Value) : JsonTemplate;

    /// <summary><c>null</c>, which is sent.</summary>
    public sealed record Null : JsonTemplate;
}
