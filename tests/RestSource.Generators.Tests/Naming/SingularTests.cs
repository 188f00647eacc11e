using RestSource.Generators.Naming;

namespace RestSource.Generators.Tests.Naming;

public class SingularTests
{
    [Theory]
    [InlineData("projects", "Project")]
    [InlineData("time_entries", "TimeEntry")]
    [InlineData("companies", "Company")]
    [InlineData("ties", "Tie")]
    [InlineData("addresses", "Address")]
    [InlineData("branches", "Branch")]
    [InlineData("boxes", "Box")]
    [InlineData("expenses", "Expense")]
    [InlineData("databases", "Database")]
    [InlineData("statuses", "Status")]
    [InlineData("status", "Status")]
    [InlineData("analyses", "Analysis")]
    [InlineData("analysis", "Analysis")]
    [InlineData("people", "Person")]
    [InlineData("children", "Child")]
    [InlineData("series", "Series")]
    [InlineData("news", "News")]
    [InlineData("data", "Data")]
    [InlineData("access", "Access")]
    [InlineData("heroes", "Hero")]
    [InlineData("user_ids", "UserId")]
    [InlineData("is", "Is")]
    [InlineData("project_details", "ProjectDetail")]
    [InlineData("resource_name", "ResourceName")]
    [InlineData("issue_fields", "IssueField")]
    public void PascalSingular_TakesTheLastWordInTheSingular(string name, string singular) =>
        Assert.Equal(singular, Identifier.PascalSingular(name));
}
