using RestSource.Configuration;
using RestSource.Configuration.Model;
using RestSource.TestKit.Http;

namespace RestSource.Generators.Tests.Clients;

/// <summary>Entries of <c>params</c>, as the interface declares them and as the API is asked.</summary>
public class ParamTests
{
    public static TheoryData<ParamValue, string, string> Values => new()
    {
        { Seeds.Text("open"), "string? p = \"open\"", "&p=open" },
        { Seeds.Text(string.Empty), "string? p = \"\"", "&p=" },
        { Seeds.Text("a b&c=\"d\""), "string? p = \"a b&c=\\\"d\\\"\"", "&p=a+b%26c%3D%22d%22" },
        { new ParamValue.Integer(-5), "long? p = -5", "&p=-5" },
        { new ParamValue.Integer(long.MinValue), "long? p = -9223372036854775808", "&p=-9223372036854775808" },
        { new ParamValue.Number("1.50"), "decimal? p = 1.50m", "&p=1.50" },
        { new ParamValue.Number("12345678901234567890"), "decimal? p = 12345678901234567890m", "&p=12345678901234567890" },
        { new ParamValue.Number("1e400"), "string? p = \"1e400\"", "&p=1e400" },
        { new ParamValue.Boolean(true), "bool? p = true", "&p=true" },
        { new ParamValue.Null(), "string? p = null", "" },
        { List(Seeds.Text("a"), Seeds.Text("b,c")), "IReadOnlyList<string>? p = null", "&p=a&p=b%2Cc" },
        { List(new ParamValue.Integer(1), new ParamValue.Integer(2)), "IReadOnlyList<long>? p = null", "&p=1&p=2" },
        { List(new ParamValue.Integer(1), new ParamValue.Number("2.5")), "IReadOnlyList<decimal>? p = null", "&p=1&p=2.5" },
        { List(new ParamValue.Boolean(false)), "IReadOnlyList<bool>? p = null", "&p=false" },
        { List(new ParamValue.Integer(1), Seeds.Text("x"), new ParamValue.Null(), new ParamValue.Boolean(true)), "IReadOnlyList<string>? p = null", "&p=1&p=x&p=true" },
        { List(), "IReadOnlyList<string>? p = null", "" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public async Task Param_IsTypedAndSentAsTheConfigSays(ParamValue value, string declaration, string query)
    {
        var project = Project(value);

        Assert.Contains(declaration, project.Files["Analytics.Projects.g.cs"], StringComparison.Ordinal);
        Assert.Equal(query, await QueryOf(project, "client.ReadAllAsync()"));
    }

    [Fact]
    public async Task Param_GivenByTheCaller_TakesThePlaceOfTheConfigs() =>
        Assert.Equal("&p=closed", await QueryOf(Project(Seeds.Text("open")), "client.ReadAllAsync(p: \"closed\")"));

    [Fact]
    public async Task Param_GivenAsNull_IsNotSent() =>
        Assert.Equal("", await QueryOf(Project(Seeds.Text("open")), "client.ReadAllAsync(p: null)"));

    [Fact]
    public async Task ListParam_GivenEmpty_IsNotSent() =>
        Assert.Equal("", await QueryOf(Project(List(Seeds.Text("a"))), "client.ReadAllAsync(p: System.Array.Empty<string>())"));

    [Theory]
    [InlineData("client.ReadAllAsync()", "&p=blue")]
    [InlineData("client.ReadAllAsync(p: \"red\")", "&p=red")]
    public async Task Param_WithASetting_IsFilledInUnlessTheCallerGivesIt(string read, string query) =>
        Assert.Equal(query, await QueryOf(Project(new ParamValue.Text(Seeds.Setting("team"))), read));

    private static ParamValue.List List(params ParamValue[] items) => new(items.ToEquatableArray());

    private static EmittedProject Project(ParamValue value) => EmittedProject.Of(
        Seeds.Of("analytics", Seeds.Resource(new ParamModel("p", value))) with { Settings = Seeds.List("team") });

    private static async Task<string> QueryOf(EmittedProject project, string read)
    {
        using var api = new OffsetApi(total: 1);
        await project.WithCode($$"""
            using System; using System.Net.Http; using System.Threading.Tasks; using Demo.Analytics;
            public static class Program
            {
                public static async Task Read(Func<HttpMessageHandler> handler)
                {
                    using var source = AnalyticsSource.Create(new AnalyticsOptions { ApiKey = "key", Team = "blue", PrimaryHandler = handler });
                    var client = source.Projects;
                    await foreach (var project in {{read}}) { }
                }
            }
            """).Load<Func<Func<HttpMessageHandler>, Task>>("Read")(() => api);
        var asked = Assert.Single(api.Asked);
        const string before = "/v1/projects?offset=0&limit=100";
        const string after = "&api_key=key";
        Assert.StartsWith(before, asked, StringComparison.Ordinal);
        Assert.EndsWith(after, asked, StringComparison.Ordinal);
        return asked[before.Length..^after.Length];
    }
}
