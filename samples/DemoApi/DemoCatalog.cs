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
        new("customers", Count: Population.Customers, UsualPageCap, CustomerRecord.At),
        new("projects", Count: Population.Projects, UsualPageCap, ProjectRecord.At),
        new("time_entries", Count: 3_960, UsualPageCap, TimeEntryRecord.At),
        new("expenses", Count: 2_310, UsualPageCap, ExpenseRecord.At),
        new("tasks", Count: 3_418, UsualPageCap, TaskRecord.At),
        new("issues", Count: 3_875, UsualPageCap, IssueRecord.At),
        new("users", Count: Population.Users, UsualPageCap, UserRecord.At),
        new("issue_fields", Count: 1_030, LowPageCap, IssueFieldRecord.At),
        new("resource", Count: 1_504, UsualPageCap, PlainRecord.At),
    }.ToDictionary(resource => resource.Name);

    private static readonly Lazy<ILookup<long, int>> ProjectsByCustomer = new(static () =>
        Enumerable.Range(0, Population.Projects).ToLookup(static index => (long)ProjectRecord.At(index)["customer_id"]!));

    /// <summary>The resource of a path segment, or null.</summary>
    public static DemoResource? Find(string name) => Resources.GetValueOrDefault(name);

    /// <summary>The part of a resource that belongs to one record of another, or null: only projects are asked for so, by their customer.</summary>
    public static DemoResource? FindBelow(string parent, long id, string name)
    {
        var customer = id - Population.CustomerId(0);
        if ((parent, name) is not ("customers", "projects") || customer is < 0 or >= Population.Customers)
        {
            return null;
        }

        int[] positions = [.. ProjectsByCustomer.Value[id]];
        return new DemoResource(name, positions.Length, UsualPageCap, index => ProjectRecord.At(positions[index]));
    }
}
