using RestSource.Configuration.Model;

namespace RestSource.Generators.Tests.Clients;

/// <summary>Config key <c>processing_steps</c>: methods whose bodies the compiler asks the user for.</summary>
public class ProcessingStepTests
{
    private static readonly ProcessingStepModel[] Steps =
    [
        new(ProcessingStepKind.Filter, "IsActive"),
        new(ProcessingStepKind.Map, "class"),
        new(ProcessingStepKind.YieldMap, "status"), // as the param is called
        new(ProcessingStepKind.Filter, "IsActive"),
    ];

    [Fact]
    public void AStep_WithoutABody_IsTheCompilersError()
    {
        var problems = Project().Problems();

        Assert.Equal(3, problems.Length);
        Assert.All(problems, static problem => Assert.Contains("error CS8795", problem, StringComparison.Ordinal));
        Assert.Contains(problems, static problem => problem.Contains("'ProjectsClient.IsActive(Project)'", StringComparison.Ordinal));
    }

    [Fact]
    public void AStep_WithABody_Compiles()
    {
        var project = Project().WithCode("""
            namespace Demo.Analytics;
            using System.Collections.Generic;
            public sealed partial class ProjectsClient
            {
                private static partial bool IsActive(Project record) => record.Id > 0;
                private static partial Project @class(Project record) => record with { Id = 1 };
                private static partial IEnumerable<Project> status(Project record) => new[] { record, record };
            }
            """);

        Assert.Empty(project.Problems());
    }

    [Fact]
    public void Stages_AreInTheOrderOfTheSteps() => Assert.Contains(
        """
        stages: new global::RestSource.Processing.PageStages<global::Demo.Analytics.Project>()
                            .Filter(static record => global::Demo.Analytics.ProjectsClient.IsActive(record))
                            .Map(static record => global::Demo.Analytics.ProjectsClient.@class(record))
                            .YieldMap(static record => global::Demo.Analytics.ProjectsClient.status(record))
                            .Filter(static record => global::Demo.Analytics.ProjectsClient.IsActive(record)),
        """,
        Project().Files["Analytics.Projects.g.cs"],
        StringComparison.Ordinal);

    private static EmittedProject Project() => EmittedProject.Of(Seeds.Of("analytics", Seeds.Projects with { ProcessingSteps = Seeds.List(Steps) }));
}
