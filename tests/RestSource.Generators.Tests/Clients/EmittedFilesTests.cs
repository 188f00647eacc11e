using System.Text.RegularExpressions;
using RestSource.Configuration.Model;
using RestSource.Generators.Refit;
using RestSource.Generators.Tests.Refit;
using RestSource.TestKit;

namespace RestSource.Generators.Tests.Clients;

/// <summary>The files that a user reads first, whole.</summary>
public partial class EmittedFilesTests
{
    [Fact]
    public void Analytics_WithoutRefit()
    {
        var project = EmittedProject.Of(Seeds.Analytics);

        Assert.Empty(project.Problems());
        Matches(project, "Analytics.g.cs");
        Matches(project, "Analytics.Projects.g.cs");
        Matches(project, "Analytics.IssueFields.g.cs");
    }

    [Theory]
    [MemberData(nameof(RefitSurface.Versions), MemberType = typeof(RefitSurface))]
    public void Interface_HasTheSameShapeWithRefitAndWithout(int version)
    {
        var without = Interface(EmittedProject.Of(Seeds.Analytics).Files["Analytics.Projects.g.cs"]);
        var with = Interface(EmittedProject.Of(Seeds.Analytics, RefitSupport.Of([RefitSurface.Of(version).Assembly])).Files["Analytics.Projects.g.cs"]);

        Assert.NotEqual(without, with);
        Assert.Equal(without, RefitAttribute().Replace(with, string.Empty));
    }

    [Fact]
    public void Analytics_WithRefit()
    {
        var project = EmittedProject.Of(Seeds.Analytics, RefitSupport.Of([RefitSurface.Of(14).Assembly]));

        Matches(project, "Analytics.g.cs");
        Matches(project, "Analytics.Projects.g.cs");
    }

    [Fact]
    public void AnalyticsProjects_WithRefitUpTo10() =>
        Matches(EmittedProject.Of(Seeds.Analytics, RefitSupport.Of([RefitSurface.Of(7).Assembly])), "Analytics.Projects.g.cs");

    // The record above the interface has snapshots of its own.
    private static void Matches(EmittedProject project, string hint, [System.Runtime.CompilerServices.CallerMemberName] string test = "")
    {
        var text = project.Files[hint];
        var begin = text.IndexOf("    /// <summary>One page of", StringComparison.Ordinal);
        Snapshot.Matches(begin < 0 ? text : text[begin..], hint, test: test);
    }

    private static string Interface(string file)
    {
        var begin = file.IndexOf("public partial interface", StringComparison.Ordinal);
        return file[begin..file.IndexOf("    }\n", begin, StringComparison.Ordinal)];
    }

    [GeneratedRegex(@"( +\[global::Refit\.Get\(.*\)\]\n)|(\[global::Refit\.AliasAs\(""[a-z]+""\)(, global::Refit\.Query\([A-Za-z.:]+\))?\] )")]
    private static partial Regex RefitAttribute();
}
