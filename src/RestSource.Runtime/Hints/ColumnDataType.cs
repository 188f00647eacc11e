namespace RestSource;

/// <summary>Config key <c>data_type</c> of a column, as dlt names types.</summary>
public enum ColumnDataType
{
    /// <summary><c>text</c>.</summary>
    Text,

    /// <summary><c>bigint</c>.</summary>
    BigInt,

    /// <summary><c>double</c>.</summary>
    Double,

    /// <summary><c>decimal</c>.</summary>
    Decimal,

    /// <summary><c>wei</c>: a decimal of up to 78 digits.</summary>
    Wei,

    /// <summary><c>bool</c>.</summary>
    Bool,

    /// <summary><c>timestamp</c>.</summary>
    Timestamp,

    /// <summary><c>date</c>.</summary>
    Date,

    /// <summary><c>time</c>.</summary>
    Time,

    /// <summary><c>binary</c>.</summary>
    Binary,

    /// <summary><c>json</c>, and its old name <c>complex</c>.</summary>
    Json,
}
