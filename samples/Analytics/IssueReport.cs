using SampleConsole;

namespace Samples.Analytics;

/// <summary>Reads everything, and says where the open issues are. The container gives it the generated clients.</summary>
internal sealed class IssueReport(
    IssuesClient issues,
    ProjectsClient projects,
    UsersClient users,
    IssueFieldsClient issueFields)
{
    private readonly Dictionary<long, int> _openIssues = [];
    private readonly Dictionary<long, Project> _projects = [];
    private int _activeUsers;
    private int _choices;

    public async Task WriteAsync(SampleRun sample, CancellationToken cancellationToken)
    {
        await sample.ReadAsync(
            [
                new(IssuesClient.Resource, async (options, token) =>
                {
                    await foreach (var issue in issues.ReadAllAsync(options, token))
                    {
                        Add(issue);
                    }
                }),
                new(ProjectsClient.Resource, async (options, token) =>
                {
                    await foreach (var project in projects.ReadAllAsync(options, token))
                    {
                        _projects.Add(project.Id, project);
                    }
                }),
                new(UsersClient.Resource, async (options, token) =>
                {
                    await foreach (var user in users.ReadAllAsync(options, token))
                    {
                        _activeUsers += user.Active ? 1 : 0;
                    }
                }),
                new(IssueFieldsClient.Resource, async (options, token) =>
                {
                    await foreach (var field in issueFields.ReadAllAsync(options, token))
                    {
                        _choices += field.Options.Count;
                    }
                }),
            ],
            cancellationToken);

        sample.Say($"{_openIssues.Values.Sum():N0} issues are open, for {_activeUsers:N0} active users; their fields offer {_choices:N0} choices.");
        foreach (var (projectId, count) in _openIssues.OrderByDescending(static open => open.Value).ThenBy(static open => open.Key).Take(3))
        {
            sample.Say($"{count,4} of them in {NameOf(projectId)}");
        }
    }

    private void Add(Issue issue)
    {
        if (issue.ResolvedAt is null)
        {
            _openIssues[issue.ProjectId] = _openIssues.GetValueOrDefault(issue.ProjectId) + 1;
        }
    }

    private string NameOf(long projectId) => _projects.TryGetValue(projectId, out var project)
        ? $"{project.Name}, owned by {project.Owner.Name}"
        : $"project {projectId}";
}
