using System.Reflection;
using RestSource.Configuration.Diagnostics;

namespace RestSource.Configuration.Tests.Diagnostics;

/// <summary>The list of rules is itself under test, so that none can be added by halves.</summary>
public class DiagnosticRulesTests
{
    /// <summary>For each rule that the compilation of a config reports, the smallest config that earns it.</summary>
    private static readonly Dictionary<string, string> Offenders = new()
    {
        ["RSG0001"] = "{",
        ["RSG0002"] = """{ "clients": {} }""",
        ["RSG0003"] = "{}",
        ["RSG0004"] = """{ "resources": 1 }""",
        ["RSG0005"] = """{ "resources": [], "resources": [] }""",
        ["RSG0006"] = Configs.WithEndpoint("\"method\": \"DELETE\""),
        ["RSG0007"] = Configs.WithResource("\"write_disposition\": { \"disposition\": \"replace\", \"strategy\": \"scd2\" }"),
        ["RSG0008"] = Configs.WithEndpoint("\"response_actions\": [\"f\"]"),
        ["RSG0009"] = Configs.WithEndpoint("\"method\": \"GOT\""),
        ["RSG0010"] = Configs.WithEndpoint("\"error_handler\": { \"timeout\": 0 }"),
        ["RSG1001"] = """{ "client": { "base_url": "x" } }""",
        ["RSG1003"] = Configs.WithClient("\"headers\": { \"\": \"\" }"),
        ["RSG1004"] = Configs.WithClient("\"allowed_hosts\": [\"\"]"),
        ["RSG1005"] = Configs.WithEndpoint("\"params\": { \"a\": \"{b}\" }"),
        ["RSG2001"] = Configs.WithClient("\"auth\": { \"token\": \"t\" }"),
        ["RSG3001"] = Configs.WithEndpoint("\"paginator\": { \"type\": \"offset\", \"limit\": 1, \"total_path\": null, \"stop_after_empty_page\": false }"),
        ["RSG3002"] = Configs.WithEndpoint("\"paginator\": { \"type\": \"offset\", \"limit\": 1, \"limit_param\": \"a\", \"limit_body_path\": \"b\" }"),
        ["RSG3003"] = """{ "client": {}, "resources": ["a"] }""",
        ["RSG3004"] = Configs.WithEndpoint("\"data_selector\": \"a[\""),
        ["RSG3005"] = Configs.WithEndpoint("\"data_selector\": \"a.`len`\""),
        ["RSG3010"] = Configs.WithEndpoint("\"data\": \"x\", \"paginator\": { \"type\": \"offset\", \"limit\": 1, \"offset_body_path\": \"a\" }"),
        ["RSG4001"] = Configs.WithResources("\"a\", \"a\""),
        ["RSG4002"] = Configs.WithResources("\"\""),
        ["RSG4003"] = Configs.WithResources("\"{a}\""),
        ["RSG4004"] = Configs.WithResource("\"write_disposition\": \"merge\""),
        ["RSG4010"] = Configs.WithEndpoint("\"json\": { \"a\": 1 }, \"data\": \"x\""),
        ["RSG4020"] = Configs.WithEndpoint("\"response_actions\": [{ \"action\": \"ignore\" }]"),
        ["RSG4021"] = Configs.WithEndpoint("\"response_actions\": [{ \"status_code\": 404 }]"),
        ["RSG4030"] = Configs.WithResource("\"processing_steps\": [{}]"),
        ["RSG4031"] = Configs.WithResource("\"processing_steps\": [{ \"filter\": \"A\", \"map\": \"A\" }]"),
        ["RSG4040"] = Configs.WithResource("\"write_disposition\": { \"disposition\": \"merge\", \"strategy\": \"upsert\" }"),
        ["RSG4050"] = Configs.WithEndpoint("\"params\": { \"a\": { \"type\": \"incremental\", \"cursor_path\": \"at\" }, \"b\": { \"type\": \"incremental\", \"cursor_path\": \"at\" } }"),
        ["RSG4051"] = Configs.WithEndpoint("\"incremental\": { \"cursor_path\": \"id\", \"end_value\": 1 }"),
        ["RSG4052"] = Configs.WithEndpoint("\"incremental\": { \"cursor_path\": \"id\", \"initial_value\": 9, \"end_value\": 1 }"),
        ["RSG4053"] = Configs.WithEndpoint("\"incremental\": { \"cursor_path\": \"id\", \"initial_value\": \"a\", \"end_value\": 1 }"),
        ["RSG4054"] = Configs.WithResource("\"schema\": { \"sample\": \"ids.json\" }, \"endpoint\": { \"incremental\": { \"cursor_path\": \"at\" } }"),
        ["RSG4055"] = Configs.WithResource("\"columns\": { \"a\": { \"data_type\": \"bool\" } }, \"endpoint\": { \"incremental\": { \"cursor_path\": \"a\" } }"),
        ["RSG4060"] = Configs.WithResources("\"{resources.a.id}\""),
        ["RSG4061"] = Configs.WithResources("{ \"name\": \"a\", \"endpoint\": \"{resources.a.id}\" }"),
        ["RSG4062"] = Configs.WithResources("\"a\", \"b\", \"{resources.a.id}{resources.b.id}\""),
        ["RSG4063"] = Configs.WithResources("{ \"name\": \"a\", \"schema\": { \"sample\": \"ids.json\" } }, \"{resources.a.id}\""),
        ["RSG4064"] = Configs.WithResource("\"include_from_parent\": [\"id\"]"),
        ["RSG4065"] = Configs.WithResources("\"a\", { \"name\": \"b\", \"endpoint\": { \"params\": { \"x\": { \"type\": \"resolve\", \"resource\": \"a\", \"field\": \"id\" } } } }"),
        ["RSG5001"] = Configs.WithResource("\"columns\": { \"\": {} }"),
        ["RSG5002"] = Configs.WithResource("\"columns\": [{ \"name\": \"a\" }, { \"name\": \"a\" }]"),
        ["RSG5003"] = Configs.WithResources("\"a\""),
        ["RSG5004"] = Configs.WithResource("\"schema\": { \"sample\": \"none.json\" }"),
        ["RSG5005"] = Configs.WithResource("\"schema\": { \"sample\": \"empty.json\" }"),
        ["RSG5006"] = Configs.WithResource("\"columns\": { \"a\": {} }, \"primary_key\": \"id\""),
        ["RSG5007"] = Configs.WithResource("\"columns\": { \"a\": { \"data_type\": \"text\" }, \"a__b\": {} }"),
        ["RSG5008"] = Configs.WithResource("\"schema\": { \"json_schema\": \"schemas.json#/Order\" }"),
        ["RSG5009"] = Configs.WithResource("\"schema\": { \"json_schema\": \"schemas.json#/Broken\" }"),
        ["RSG5010"] = Configs.WithResource("\"schema_contract\": \"freeze\""),
    };

    /// <summary>Gets the texts of these configs.</summary>
    internal static IReadOnlyCollection<string> OffenderTexts => Offenders.Values;

    private const string Schemas = """{ "Broken": { "$ref": "#/None" } }""";

    public static TheoryData<string> Ids => [.. DiagnosticRules.All.Select(static rule => rule.Id)];

    public static TheoryData<string> CompilerIds => [.. DiagnosticRules.All.Select(static rule => rule.Id).Where(static id => !id.StartsWith("RSG9", StringComparison.Ordinal))];

    [Fact]
    public void All_ListsEveryDeclaredRule_ByUniqueId()
    {
        var declared = typeof(DiagnosticRules).Assembly.GetTypes()
            .SelectMany(static type => type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
            .Where(static property => property.PropertyType == typeof(DiagnosticRule))
            .Select(static property => ((DiagnosticRule)property.GetValue(null)!).Id)
            .Order(StringComparer.Ordinal);

        Assert.Equal(declared, DiagnosticRules.All.Select(static rule => rule.Id));
        Assert.Equal(DiagnosticRules.All.Count, DiagnosticRules.All.Select(static rule => rule.Id).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(CompilerIds))]
    public void Rule_IsReported_ForItsOffender(string id)
    {
        var compiled = Configs.Compile(Offenders[id], new SampleFile("/repo/api/empty.json", "[]"), new SampleFile("/repo/api/ids.json", "[1]"), new SampleFile("/repo/api/schemas.json", Schemas));

        var diagnostic = compiled.Diagnostics.First(diagnostic => diagnostic.Rule.Id == id);
        Assert.Equal(id == "RSG5009" ? "/repo/api/schemas.json" : Configs.Path, diagnostic.Path);
        Assert.DoesNotContain("{0}", diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_HasAPage_TitledWithItsIdAndTitle(string id)
    {
        var rule = DiagnosticRules.All.Single(rule => rule.Id == id);
        var page = File.ReadAllLines(Path.Combine(Docs, $"{id}.md"));

        Assert.Equal($"# {id}: {rule.Title}", page[0]);
        Assert.StartsWith(rule.Severity.ToString(), page[2], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(CompilerIds))]
    public void Page_ShowsWhatEarnsTheDiagnostic_AndWhatDoesNot(string id)
    {
        var page = new DiagnosticPage(id);

        Assert.Empty(page.OffendersInOrder);
        Assert.Empty(page.MendedWithMistakes);
    }

    [Fact]
    public void Pages_AreThoseOfTheRules_AndAllAreInTheTable()
    {
        var pages = Directory.GetFiles(Docs, "RSG*.md").Select(static path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);
        var table = File.ReadAllText(Path.Combine(Docs, "README.md"));

        Assert.Equal(DiagnosticRules.All.Select(static rule => rule.Id), pages);
        Assert.All(DiagnosticRules.All, rule => Assert.Contains($"| [{rule.Id}]({rule.Id}.md) | {rule.Severity} | {rule.Title} |", table, StringComparison.Ordinal));
    }

    private static string Docs { get; } = Repository.PathOf("docs", "diagnostics");
}
