using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Model;
using RestSource.Configuration.Tests.Schema;

namespace RestSource.Configuration.Tests;

public class ConfigCompilerTests
{
    [Theory]
    [MemberData(nameof(TestConfig.Names), MemberType = typeof(TestConfig))]
    public void Compile_TestConfig_HasNoMistakes(string name)
    {
        var compiled = ConfigCompiler.Compile(TestConfig.Read(name), default, CancellationToken.None);

        Assert.All(compiled.Diagnostics, static diagnostic => Assert.Equal("RSG5003", diagnostic.Rule.Id));
        Assert.NotEmpty(compiled.Source!.Resources);
    }

    [Fact]
    public void TheAnalyticsConfig_BecomesFourResourcesThatPageByOffset()
    {
        var source = ConfigCompiler.Compile(TestConfig.Read("analytics"), default, CancellationToken.None).Source!;

        Assert.Equal(("analytics", "https://api.example.com"), (source.Name, source.Client.BaseUrl.Literal));
        Assert.Equal(["issues", "projects", "users", "issue_fields"], source.Resources.Select(static resource => resource.Name));
        Assert.Equal(["api_key"], source.Secrets);
        Assert.Equal(ApiKeyLocation.Query, Assert.IsType<AuthModel.ApiKey>(source.Client.Auth).Location);
        Assert.All(source.Resources, static resource =>
        {
            Assert.Equal(100, Assert.IsType<PaginatorModel.Offset>(resource.Endpoint.Paginator).Limit);
            Assert.Equal("data", resource.Endpoint.DataSelector!.Text);
            Assert.Equal(["id"], resource.PrimaryKey);
            Assert.Equal(WriteDisposition.Merge, resource.WriteDisposition);
        });
    }

    [Fact]
    public void FiveMistakesInOneConfig_AreFiveDiagnosticsAtTheirCharacters()
    {
        const string text = """
            {
              "client": { "base_uri": "https://api.example.com", "base_url": "https://api.example.com",
                          "auth": { "type": "api_key", "api_key": "letmein" } },
              "resources": [
                { "name": "projects", "endpoint": { "path": "v1/projects", "paginator": { "type": "offset", "limit": "100" } } },
                { "name": "projects", "endpoint": { "path": "v1/{team}/members", "paginator": "single_page" } }
              ]
            }
            """;

        var diagnostics = Configs.Compile(text).Diagnostics.Where(static diagnostic => diagnostic.Rule.Severity != DiagnosticSeverity.Info);

        Assert.Equal(
            ["RSG0002 1:14 \"base_uri\"", "RSG2001 2:54 \"letmein\"", "RSG0004 4:105 \"100\"", "RSG4001 5:14 \"projects\"", "RSG4003 5:52 {team}"],
            diagnostics.Select(diagnostic =>
                $"{diagnostic.Rule.Id} {diagnostic.Start.Line}:{diagnostic.Start.Column} {text.Substring(diagnostic.Span.Start, diagnostic.Span.Length)}"));
    }

    [Fact]
    public void Compile_OtherLayout_GivesAnEqualModel()
    {
        var config = TestConfig.Read("everything");
        var reformatted = config with { Text = "/* moved */\n\n" + config.Text.Replace("\": ", "\" :\r\n\t", StringComparison.Ordinal) };

        var (one, other) = (ConfigCompiler.Compile(config, default, default), ConfigCompiler.Compile(reformatted, default, default));

        Assert.Equal(one.Source, other.Source);
        Assert.Equal(one.Source!.GetHashCode(), other.Source!.GetHashCode());
    }

    [Theory]
    [InlineData("\"max_retries\": 3", "\"max_retries\": 4")]
    [InlineData("\"limit\": 50", "\"limit\": 51")]
    [InlineData("\"since\": \"{config.since}\"", "\"since\": \"{config.from}\"")]
    [InlineData("\"X-Client\": null", "\"X-Client\": \"x\"")]
    [InlineData("['the orders'][*]", "['the orders'][0]")]
    [InlineData("\"write_disposition\": \"replace\"", "\"write_disposition\": \"append\"")]
    [InlineData("\"data_type\": \"decimal\"", "\"data_type\": \"double\"")]
    [InlineData("files.example.com", "file.example.com")]
    public void Compile_OtherMeaning_GivesAnotherModel(string written, string changed)
    {
        var config = TestConfig.Read("everything");
        Assert.Contains(written, config.Text, StringComparison.Ordinal);

        var other = config with { Text = config.Text.Replace(written, changed, StringComparison.Ordinal) };

        Assert.NotEqual(ConfigCompiler.Compile(config, default, default).Source, ConfigCompiler.Compile(other, default, default).Source);
    }

    [Fact]
    public void Compile_FaultySample_IsReportedInTheSample()
    {
        var compiled = Configs.Compile(
            Configs.WithResource("\"schema\": { \"sample\": \"samples/items.json\" }"), new SampleFile("/repo/api/samples/items.json", "[{\"id\": 1}"));

        var diagnostic = Assert.Single(compiled.Diagnostics, static diagnostic => diagnostic.Rule == JsonRules.InvalidJson);
        Assert.Equal("/repo/api/samples/items.json", diagnostic.Path);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("// nothing")]
    [InlineData("nonsense")]
    public void Compile_NoJsonAtAll_HasNoModelAndOneDiagnostic(string text)
    {
        var compiled = Configs.Compile(text);

        Assert.Null(compiled.Source);
        Assert.Equal("RSG0001", Assert.Single(compiled.Diagnostics).Rule.Id);
    }

    [Fact]
    public void Compile_TruncatedConfig_SaysOnlyThatItEnds() => Configs.AssertMistake(
        "{ \"client\": { \"base_url\": \"https://a.example.com\", \"auth\": { \"type\": \"bearer\"‹›", "RSG0001", "'}' should stand here");

    [Fact]
    public void Compile_Cancelled_Throws() => Assert.Throws<OperationCanceledException>(
        static () => ConfigCompiler.Compile(TestConfig.Read("analytics"), default, new CancellationToken(canceled: true)));
}
