namespace RestSource.Loading;

/// <summary>One value of a row, held without a box for values of structs.</summary>
internal struct RecordValue
{
    /// <summary>A whole number, the bits of a double, ticks, days, or 0 and 1.</summary>
    public long Bits;

    /// <summary>A decimal.</summary>
    public decimal Decimal;

    /// <summary>A text or bytes.</summary>
    public object? Reference;

    /// <summary>Whether it is null.</summary>
    public bool IsNull;
}
