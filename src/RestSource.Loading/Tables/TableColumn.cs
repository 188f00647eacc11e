namespace RestSource.Loading;

/// <summary>A column of a table that records become.</summary>
/// <param name="Name">Its name, normalised as dlt does (<c>snake_case</c>); <c>a__b</c> for field <c>b</c> of the object <c>a</c>.</param>
/// <param name="Type">Its type: config key <c>data_type</c>, or what the sample shows.</param>
public sealed record TableColumn(string Name, ColumnDataType Type)
{
    /// <summary>Gets a value indicating whether it may be null. Default: yes; a column of the primary key may not.</summary>
    public bool Nullable { get; init; } = true;

    /// <summary>Gets hint <c>precision</c>: length of text and binary, bits of a bigint, digits of a decimal, fractional digits of a time; <see langword="null"/> for the destination's.</summary>
    public int? Precision { get; init; }

    /// <summary>Gets hint <c>scale</c>: fractional digits of a decimal; <see langword="null"/> for the destination's.</summary>
    public int? Scale { get; init; }

    /// <summary>Gets hint <c>timezone</c>: whether a timestamp keeps that it is UTC. Default: yes.</summary>
    public bool Timezone { get; init; } = true;

    /// <summary>Gets a value indicating whether it is part of the primary key.</summary>
    public bool PrimaryKey { get; init; }

    /// <summary>Gets a value indicating whether it is part of the merge key.</summary>
    public bool MergeKey { get; init; }

    /// <summary>Gets a value indicating whether a merge deletes the row when it is true, or not null if it is no bool: hint <c>hard_delete</c>.</summary>
    public bool HardDelete { get; init; }

    /// <summary>Gets which of several rows of one key a merge keeps: hint <c>dedup_sort</c>; <see langword="null"/> for the one that came last.</summary>
    public SortOrder? DedupSort { get; init; }

    /// <summary>Gets a value indicating whether hint <c>unique</c> is true: the table gets a unique index on it.</summary>
    public bool Unique { get; init; }

    /// <summary>Gets a value indicating whether hint <c>sort</c> is true: the table gets an index on it.</summary>
    public bool Sort { get; init; }
}
