using Consumer.Parameters;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Params;

/// <summary>Config key <c>endpoint.params</c>: what each kind of value is sent as, and what callers may put in its place.</summary>
public sealed class ParamTests
{
    [Fact]
    public Task Scalars_LeftAlone_AreSentAsTheConfigWritesThem() => SendsAsync(
        "/scalars?text=a+b%26c%3D%C3%BC&whole=5&negative=-7&fraction=1.50&huge=123456789012345678901234567890123456789"
            + "&yes=true&no=false&braces=%7Bx%7D&class=keyword&options=reserved",
        static source => source.Scalars.ReadAllAsync());

    [Fact]
    public Task Scalars_GivenByTheCaller_ReplaceTheConfigs() => SendsAsync(
        "/scalars?text=t&whole=6&negative=0&fraction=2.25&yes=false&no=true&nothing=something",
        static source => source.Scalars.ReadAllAsync(
            text: "t", whole: 6, negative: 0, fraction: 2.25m, huge: null, yes: false, no: true, nothing: "something", braces: null, @class: null, optionsValue: null));

    [Fact]
    public Task Lists_LeftAlone_AreRepeated() => SendsAsync(
        "/lists?tags=a&tags=b+c&ids=1&ids=2&ratios=1&ratios=2.50&flags=true&flags=false&mixed=a&mixed=1&mixed=true",
        static source => source.Lists.ReadAllAsync());

    [Fact]
    public Task Lists_GivenByTheCaller_ReplaceTheConfigs() => SendsAsync(
        "/lists?tags=z&ratios=0.5&flags=true&flags=false&mixed=a&mixed=1&mixed=true&empty=e",
        static source => source.Lists.ReadAllAsync(tags: ["z"], ids: [], ratios: [0.5m], empty: ["e"]));

    [Fact]
    public Task Settings_FromTheOptions_StandInPathAndQuery() => SendsAsync(
        "/teams/a%2Fb%20c/open%20items?team=a%2Fb+c&scope=team%3Aa%2Fb+c%21&teams=a%2Fb+c&teams=core",
        static source => source.Settings.ReadAllAsync());

    [Fact]
    public Task Settings_GivenByTheCaller_ReplaceTheConfigsInTheQueryAlone() => SendsAsync(
        "/teams/a%2Fb%20c/open%20items?team=x&scope=y&teams=z",
        static source => source.Settings.ReadAllAsync(team: "x", scope: "y", teams: ["z"]));

    private static async Task SendsAsync<T>(string target, Func<ParametersSource, IAsyncEnumerable<T>> read)
    {
        await using var server = await ApiServer.StartAsync(Answers.OneRecord);
        await using var source = ParametersSource.Create(new ParametersOptions { BaseUrl = server.BaseUrl, Region = "eu", Team = "a/b c" });
        Assert.Single(await read(source).ReadAsync());
        Assert.Equal([target], server.Targets);
    }
}
