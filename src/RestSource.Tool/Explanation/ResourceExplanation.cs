using RestSource.Configuration.Model;
using RestSource.Tool.Explanation.Requests;
using RestSource.Tool.Explanation.Words;

namespace RestSource.Tool.Explanation;

/// <summary>What a read of a resource asks for, what ends it, and what its records look like.</summary>
/// <param name="Resource">The resource in its place.</param>
/// <param name="Description">The config's own words about it, or <see langword="null"/>.</param>
/// <param name="Auth">How its requests prove who sends them.</param>
/// <param name="Retries">When they are sent again.</param>
/// <param name="Requests">The first of them.</param>
/// <param name="Ends">What ends a read: whatever comes first.</param>
/// <param name="Incremental">From where to where a read goes; empty where it reads all.</param>
/// <param name="Columns">The columns of its records.</param>
/// <param name="IsDeclared">The config says what records look like; else the keys alone are columns.</param>
/// <param name="MergeKey">The columns by which a load merges, besides the primary key.</param>
/// <param name="Steps">The methods that records pass, in a program; <c>explain</c> and <c>read</c> do without.</param>
/// <param name="Failures">What ends a read with an error.</param>
internal sealed record ResourceExplanation(
    ExplainedResource Resource,
    string? Description,
    string Auth,
    string Retries,
    ForeseenRequests Requests,
    IReadOnlyList<string> Ends,
    IReadOnlyList<string> Incremental,
    IReadOnlyList<ColumnRow> Columns,
    bool IsDeclared,
    IReadOnlyList<string> MergeKey,
    IReadOnlyList<string> Steps,
    IReadOnlyList<string> Failures)
{
    /// <summary>Looks at a resource.</summary>
    /// <param name="source">Its source.</param>
    /// <param name="resource">The resource.</param>
    /// <param name="requests">What a read of it asks for.</param>
    public static ResourceExplanation Of(SourceModel source, ResourceModel resource, ForeseenRequests requests) => new(
        ExplainedResource.Of(resource),
        resource.Description,
        AuthWords.Of(resource.Endpoint.Auth ?? source.Client.Auth),
        RetryWords.Of(resource.Endpoint.Retry),
        requests,
        EndWords.Of(resource.Endpoint),
        CursorWords.Of(resource),
        [.. ColumnRow.Of(resource)],
        resource.Record.Kind != RecordKind.Open,
        [.. resource.MergeKey],
        [.. resource.ProcessingSteps.Select(static step => step.Method)],
        FailureWords.Of(resource, [.. source.Client.AllowedHosts]));
}
