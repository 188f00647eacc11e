namespace DemoApi.Records;

/// <summary>The records that others refer to: how many there are, and how they are numbered.</summary>
internal static class Population
{
    public const int Projects = 1_240;
    public const int Users = 2_150;
    public const int Customers = 180;

    public static long ProjectId(int index) => 1_000 + index;

    public static string UserKey(int index) => $"u{index + 1:D5}";

    public static long CustomerId(int index) => 70_000 + index;
}
