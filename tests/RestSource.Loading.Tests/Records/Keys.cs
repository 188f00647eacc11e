namespace RestSource.Loading.Tests;

internal sealed class NoKeys : IItemKeys;

internal sealed class IdKey : IItemKeys
{
    public static string[] PrimaryKey => ["id"];
}

internal sealed class IdKeyWithDelete : IItemKeys
{
    public static string[] PrimaryKey => ["id"];

    public static string HardDelete => "gone";
}

internal sealed class IdKeyHighestRank : IItemKeys
{
    public static string[] PrimaryKey => ["id"];

    public static SortOrder? RankSort => SortOrder.Descending;
}

internal sealed class IdKeyLowestRankWithDeletedAt : IItemKeys
{
    public static string[] PrimaryKey => ["id"];

    public static string HardDelete => "name";

    public static SortOrder? RankSort => SortOrder.Ascending;
}

internal sealed class CompoundKey : IItemKeys
{
    public static string[] PrimaryKey => ["id", "part"];

    public static string HardDelete => "gone";
}

internal sealed class MergeKeyAlone : IItemKeys
{
    public static string[] MergeKey => ["region"];

    public static string HardDelete => "gone";
}

internal sealed class CompoundMergeKeyAlone : IItemKeys
{
    public static string[] MergeKey => ["region", "part"];
}

internal sealed class BothKeys : IItemKeys
{
    public static string[] PrimaryKey => ["id"];

    public static string[] MergeKey => ["region"];

    public static string HardDelete => "gone";
}
