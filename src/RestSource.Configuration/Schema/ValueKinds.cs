namespace RestSource.Configuration.Schema;

/// <summary>The kinds of JSON value that a place in the samples holds.</summary>
[Flags]
internal enum ValueKinds
{
    /// <summary>No value was met.</summary>
    None = 0,

    /// <summary><c>null</c>.</summary>
    Null = 1 << 0,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Bool = 1 << 1,

    /// <summary>A whole number of 64 bits.</summary>
    BigInt = 1 << 2,

    /// <summary>A whole number that needs more than 64 bits and that a <see cref="decimal"/> holds exactly.</summary>
    LargeInteger = 1 << 3,

    /// <summary>A number with a fraction or an exponent.</summary>
    Double = 1 << 4,

    /// <summary>A number that no type of C# holds.</summary>
    Unbounded = 1 << 5,

    /// <summary>A string that is neither of the two below.</summary>
    Text = 1 << 6,

    /// <summary>A string that is an ISO 8601 point in time.</summary>
    Timestamp = 1 << 7,

    /// <summary>A string that is an ISO 8601 date.</summary>
    Date = 1 << 8,

    /// <summary>An object.</summary>
    Object = 1 << 9,

    /// <summary>An array.</summary>
    Array = 1 << 10,
}
