namespace RestSource.Loading.Tests;

/// <summary>Which columns of an <see cref="Item{TKeys}"/> mean something to a merge.</summary>
internal interface IItemKeys
{
    static virtual string[] PrimaryKey => [];

    static virtual string[] MergeKey => [];

    static virtual string? HardDelete => null;

    static virtual SortOrder? RankSort => null;
}
