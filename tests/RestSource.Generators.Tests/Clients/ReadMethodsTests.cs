using RestSource.Configuration;
using RestSource.Configuration.Model;

namespace RestSource.Generators.Tests.Clients;

/// <summary>The ways a user calls a client: each compiles, and means one thing.</summary>
public class ReadMethodsTests
{
    public static TheoryData<string> Calls =>
    [
        "client.ReadAllAsync()",
        "client.ReadAllAsync(token)",
        "client.ReadAllAsync(cancellationToken: token)",
        "client.ReadAllAsync(options: new RestSource.ReadOptions { Strict = true })",
        "client.ReadAllAsync(options: null, cancellationToken: token)",
        "client.ReadPagesAsync()",
        "client.ReadPagesAsync(\"offset:100\")",
        "client.ReadPagesAsync(continuationToken: null, cancellationToken: token)",
        "client.ReadPagesAsync(cancellationToken: token).WithCancellation(token)",
    ];

    [Theory]
    [MemberData(nameof(Calls))]
    public void Call_WithParams_Compiles(string call) => Assert.Empty(Calling("Projects", call));

    [Theory]
    [MemberData(nameof(Calls))]
    public void Call_WithoutParams_Compiles(string call) => Assert.Empty(Calling("IssueFields", call));

    [Fact]
    public void Keys_OfSeveralColumns_AreATuple()
    {
        var resource = Seeds.Resource() with
        {
            Record = Models.Record(Models.Field("id", ColumnType.BigInt), Models.Field("region", ColumnType.Text)),
            PrimaryKey = Seeds.List("id", "region"),
        };

        var project = EmittedProject.Of(Seeds.Of("analytics", resource));

        Assert.Contains("keyOf: static record => (record.Id, record.Region),", project.Files["Analytics.Projects.g.cs"], StringComparison.Ordinal);
        Assert.Empty(project.Problems());
    }

    [Fact]
    public void OffsetInTheBody_IsWrittenThere()
    {
        var resource = Seeds.Resource();
        var paginator = Seeds.Offset(limit: 10) with { OffsetTarget = new RequestTarget(RequestTargetKind.Body, "page.offset") };
        var endpoint = resource.Endpoint with { Method = EndpointMethod.Post, Paginator = paginator };

        var project = EmittedProject.Of(Seeds.Of("analytics", resource with { Endpoint = endpoint }));

        Assert.Contains("request.SetBody(path: \"page.offset\", value: offset);", project.Files["Analytics.Projects.g.cs"], StringComparison.Ordinal);
        Assert.Empty(project.Problems());
    }

    private static string[] Calling(string client, string call) => EmittedProject.Of(Seeds.Analytics).WithCode($$"""
        using System.Threading.Tasks;
        public static class Program
        {
            public static object Call(Demo.Analytics.{{client}}Client client, System.Threading.CancellationToken token) => {{call}};
        }
        """).Problems();
}
