namespace RestSource.Json;

/// <summary>What a comparison in a filter asks (RFC 9535, section 2.3.5.2.2).</summary>
public enum JsonComparison
{
    /// <summary><c>==</c>: the same value; of no value, no value.</summary>
    Equal,

    /// <summary><c>!=</c>.</summary>
    NotEqual,

    /// <summary><c>&lt;</c>: of two numbers or two texts; others have no order.</summary>
    Less,

    /// <summary><c>&lt;=</c>.</summary>
    LessOrEqual,

    /// <summary><c>&gt;</c>.</summary>
    Greater,

    /// <summary><c>&gt;=</c>.</summary>
    GreaterOrEqual,
}
