namespace RestSource.Testing;

/// <summary>What a field becomes when an API changes: see <see cref="Fault.Drift"/>.</summary>
public enum Drift
{
    /// <summary>It is not there any more.</summary>
    Missing,

    /// <summary>It is null.</summary>
    Null,

    /// <summary>It is a text; what it was, where that was a number or a boolean.</summary>
    Text,

    /// <summary>It is a number.</summary>
    Number,

    /// <summary>It is an object with the value inside.</summary>
    Object,
}
