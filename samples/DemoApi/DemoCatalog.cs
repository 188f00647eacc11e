using DemoApi.Records;

namespace DemoApi;

/// <summary>What the demo API holds.</summary>
internal static class DemoCatalog
{
    private const int UsualPageCap = 100;

    // Below the limit of every config: a reader that steps by its own limit would lose 60 records of every 100.
    private const int LowPageCap = 40;

    private static readonly Dictionary<string, DemoResource> Resources = new DemoResource[]
    {
        new("projects", Count: Population.Projects, UsualPageCap, ProjectRecord.At),
        new("time_entries", Count: 3_960, UsualPageCap, TimeEntryRecord.At),
        new("expenses", Count: 2_310, UsualPageCap, ExpenseRecord.At),
        new("tasks", Count: 3_418, UsualPageCap, TaskRecord.At),
        new("issues", Count: 3_875, UsualPageCap, IssueRecord.At),
        new("users", Count: Population.Users, UsualPageCap, UserRecord.At),
        new("issue_fields", Count: 1_030, LowPageCap, IssueFieldRecord.At),
        new("resource", Count: 1_504, UsualPageCap, PlainRecord.At),
    }.ToDictionary(resource => resource.Name);

    /// <summary>The resource of a path segment, or null.</summary>
    public static DemoResource? Find(string name) => Resources.GetValueOrDefault(name);
}
