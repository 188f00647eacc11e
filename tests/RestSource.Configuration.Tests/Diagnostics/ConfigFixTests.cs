using RestSource.Configuration.Diagnostics;

namespace RestSource.Configuration.Tests.Diagnostics;

/// <summary>What a diagnostic says can be pasted, can be: the mistake is gone.</summary>
public class ConfigFixTests
{
    public static TheoryData<string, string, string> Mistakes { get; } = new()
    {
        { "RSG0002", """{ "cleint": { "base_url": "https://api.example.com" }, "resources": [] }""", "\"client\"" },
        { "RSG0002", Configs.WithEndpoint("\"data_selecter\": \"data\""), "\"data_selector\"" },
        { "RSG0003", """{ "resources": [] }""", "\"client\": { \"base_url\": \"https://api.example.com\" }" },
        { "RSG0003", """{ "client": {}, "resources": ["a"] }""", "\"base_url\": \"https://api.example.com\"" },
        { "RSG0003", """{ "client": { "base_url": "https://api.example.com" } }""", "\"resources\": [ \"projects\" ]" },
        { "RSG0003", Configs.WithResources("{ \"endpoint\": \"a\" }"), "\"name\": \"projects\"" },
        { "RSG0003", Configs.WithEndpoint("\"paginator\": { \"type\": \"offset\", \"limit_param\": \"n\" }"), "\"limit\": 100" },
        { "RSG0003", Configs.WithEndpoint("\"paginator\": \"offset\""), "{ \"type\": \"offset\", \"limit\": 100 }" },
        { "RSG0003", Configs.WithEndpoint("\"paginator\": { \"total_path\": \"total\" }"), "\"type\": \"offset\", \"limit\": 100" },
        { "RSG0003", Configs.WithEndpoint("\"incremental\": { \"initial_value\": \"2024-01-01\" }"), "\"cursor_path\": \"updated_at\"" },
        { "RSG0003", Configs.WithClient("\"rate_limit\": {}"), "\"requests_per_second\": 5" },
        { "RSG0003", Configs.WithClient("\"auth\": { \"type\": \"custom\" }"), "\"name\": \"SessionLogin\"" },
        { "RSG0009", Configs.WithEndpoint("\"method\": \"PSOT\""), "\"POST\"" },
        { "RSG0009", Configs.WithEndpoint("\"paginator\": \"single_pag\""), "\"single_page\"" },
        { "RSG0009", Configs.WithResource("\"columns\": { \"a\": { \"data_type\": \"txt\" } }"), "\"text\"" },
        { "RSG2001", Configs.WithClient("\"auth\": { \"type\": \"bearer\", \"token\": \"abc\" }"), "\"{secrets.token}\"" },
        { "RSG4060", Configs.WithResources("\"posts\", \"posts/{resources.post.id}/comments\""), "posts" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Pasted_MendsTheMistake(string id, string config, string pasted)
    {
        var diagnostic = Assert.Single(Configs.Compile(config).Diagnostics, diagnostic => diagnostic.Rule.Id == id);

        var fix = ConfigFix.Of(diagnostic, config);

        Assert.Equal(pasted, fix?.Text);
        Assert.DoesNotContain(Configs.Compile(Paste(config, diagnostic.Span, fix!)).Diagnostics, diagnostic => diagnostic.Rule.Id == id);
    }

    [Theory]
    [InlineData("RSG0004", """{ "resources": 1 }""")]
    [InlineData("RSG0002", """{ "nothing_like_it": 1 }""")]
    [InlineData("RSG0001", "{")]
    public void WhatHasNoPlainMending_HasNothingToPaste(string id, string config)
    {
        var diagnostic = Configs.Compile(config).Diagnostics.First(diagnostic => diagnostic.Rule.Id == id);

        Assert.Null(ConfigFix.Of(diagnostic, config));
    }

    [Fact]
    public void OfEveryOffender_WhatCanBePasted_MendsTheMistake()
    {
        var fixes = DiagnosticRulesTests.OffenderTexts.SelectMany(static config => Configs.Compile(config).Diagnostics.Select(diagnostic => (config, diagnostic, fix: ConfigFix.Of(diagnostic, config))))
            .Where(static found => found.fix is not null)
            .ToArray();

        Assert.NotEmpty(fixes);
        Assert.All(fixes, static found => Assert.DoesNotContain(
            Configs.Compile(Paste(found.config, found.diagnostic.Span, found.fix!)).Diagnostics,
            left => left.Rule == found.diagnostic.Rule && left.Arguments == found.diagnostic.Arguments));
    }

    private static string Paste(string config, SourceSpan span, ConfigFix fix) => fix.Replaces
        ? config[..span.Start] + fix.Text + config[span.End..]
        : config.Insert(span.Start + 1, $" {fix.Text},");
}
