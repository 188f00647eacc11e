using RestSource.Configuration.Model;

namespace RestSource.Configuration.Tests.Binding;

/// <summary>Config keys <c>json</c> and <c>data</c>.</summary>
public class BodyBinderTests
{
    public static TheoryData<string, BodyModel?> Bodies => new()
    {
        { "\"x-note\": 1", null },
        { "\"json\": null", null },
        { "\"data\": null", null },
        { "\"data\": {}", null },
        { "\"data\": []", null },
        { "\"data\": \"\"", null },
        { "\"json\": {}", Json() },
        { "\"json\": {}, \"data\": \"x\"", new BodyModel.Raw(TextModel.Of("x")) }, // as in Python, an empty object gives way
        { "\"json\": { \"a\": 1 }, \"data\": {}", Json(Member("a", new JsonTemplate.Number("1"))) },
        { "\"data\": \"a={{b}}\"", new BodyModel.Raw(TextModel.Of("a={b}")) },
        { "\"data\": { \"a\": \"x\", \"n\": 1.50, \"b\": true, \"z\": null, \"l\": [1, \"y\"], \"{{k}}\": \"\" }", Form(("a", "x"), ("n", "1.50"), ("b", "true"), ("l", "1"), ("l", "y"), ("{k}", "")) },
        { "\"data\": [[\"a\", \"1\"], [\"b\", 2], [\"a\", \"3\"]]", Form(("a", "1"), ("b", "2"), ("a", "3")) },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Bind_EveryBody_GivesItsModel(string members, BodyModel? expected) => Assert.Equal(expected, Configs.Endpoint(members).Body);

    [Fact]
    public void Bind_Json_KeepsTypesAndNesting() => Assert.Equal(
        Json(
            Member("{open}", new JsonTemplate.Text(TextModel.Of("{x}"))),
            Member("n", new JsonTemplate.Array(new JsonTemplate[] { new JsonTemplate.Number("1.50"), new JsonTemplate.Boolean(true), new JsonTemplate.Null() }.ToEquatableArray())),
            Member("o", new JsonTemplate.Object(new[] { Member("s", new JsonTemplate.Text(new TextModel(new[] { new TextPart(TextPartKind.Setting, "team") }.ToEquatableArray()))) }.ToEquatableArray()))),
        Configs.Endpoint("""
            "json": { "{{open}}": "{{x}}", "n": [1.50, true, null], "o": { "s": "{config.team}" } }
            """).Body);

    [Fact]
    public void Bind_NamesInBodies_AreAskedForAtRunTime()
    {
        var source = Configs.Source(Configs.WithResources("""
            { "name": "a", "endpoint": { "json": { "{config.key}": ["{secrets.s}"] } } },
            { "name": "b", "endpoint": { "data": { "token": "t-{secrets.t}" } } },
            { "name": "c", "endpoint": { "data": "<team>{config.team}</team>" } }
            """));

        Assert.Equal(["s", "t"], source.Secrets);
        Assert.Equal(["key", "team"], source.Settings);
    }

    [Theory]
    [InlineData("{ \"json\": { \"a\": 1, \"o\": { \"x\": 1 } } }", "{ \"json\": { \"b\": 2, \"o\": { \"y\": 2 } } }", "a:1 o:{y:2} b:2")] // one level deep
    [InlineData("{ \"json\": { \"a\": 1 } }", "{}", "a:1")]
    [InlineData("{ \"json\": { \"a\": 1 } }", "{ \"json\": {} }", "a:1")]
    [InlineData("{ \"json\": { \"a\": 1 } }", "{ \"json\": null }", null)]
    [InlineData("{ \"json\": { \"a\": 1 } }", "{ \"json\": { \"a\": null } }", "a:null")]
    public void Bind_JsonOfTheDefaults_IsMergedOneLevelDeep(string defaults, string endpoint, string? expected)
    {
        var source = Configs.Source(Configs.WithResources("{ \"name\": \"items\", \"endpoint\": " + endpoint + " }", "{ \"endpoint\": " + defaults + " }"));

        Assert.Equal(expected, Assert.Single(source.Resources).Endpoint.Body is BodyModel.Json json ? Show(json.Root) : null);
    }

    [Fact]
    public void Bind_DataOfTheDefaults_IsReplacedWhole()
    {
        var source = Configs.Source(Configs.WithResources(
            "{ \"name\": \"items\", \"endpoint\": { \"data\": { \"b\": \"2\" } } }", "{ \"endpoint\": { \"data\": { \"a\": \"1\" } } }"));

        Assert.Equal(Form(("b", "2")), Assert.Single(source.Resources).Endpoint.Body);
    }

    [Theory]
    [InlineData("\"json\": ‹[]›", "RSG0004", "'json' must be an object")]
    [InlineData("\"json\": { \"a\": \"‹{x}›\" }", "RSG1005", "{{ and }}")]
    [InlineData("\"json\": { \"‹{x}›\": 1 }", "RSG1005")]
    [InlineData("\"json\": { \"a\": [{ \"token\": ‹\"literal\"› }] }", "RSG2001", "{secrets.token}")]
    [InlineData("\"json\": { \"a\": 1 }, ‹\"data\"›: \"x\"", "RSG4010", "exclude each other")]
    [InlineData("\"data\": ‹5›", "RSG0004", "a string for a raw body")]
    [InlineData("\"data\": { \"a\": ‹{}› }", "RSG0004", "'a' must be a string")]
    [InlineData("\"data\": { \"a\": [‹[1]›] }", "RSG0004", "'a' must be a string")]
    [InlineData("\"data\": [‹\"a\"›]", "RSG0004", "a list of pairs")]
    [InlineData("\"data\": [‹[\"a\"]›]", "RSG0004", "a list of pairs")]
    [InlineData("\"data\": [‹[1, \"a\"]›]", "RSG0004", "a list of pairs")]
    [InlineData("\"data\": [[\"password\", ‹\"literal\"›]]", "RSG2001")]
    [InlineData("\"data\": \"‹{x}›\"", "RSG1005")]
    [InlineData("‹\"data\"›: \"x\", \"paginator\": { \"type\": \"offset\", \"limit\": 1, \"limit_body_path\": \"n\" }", "RSG3010", "give 'json' in place of 'data'")]
    [InlineData("‹\"data\"›: { \"a\": \"1\" }, \"paginator\": { \"type\": \"cursor\", \"cursor_body_path\": \"c\" }", "RSG3010", "writes 'c'")]
    [InlineData("‹\"data\"›: \"x\", \"paginator\": { \"type\": \"page_number\", \"page_body_path\": \"p\" }", "RSG3010", "writes 'p'")]
    [InlineData("‹\"json\"›: { \"page\": 1 }, \"paginator\": { \"type\": \"offset\", \"limit\": 1, \"offset_body_path\": \"page.n\" }", "RSG3010", "'page' is no object")]
    public void Bind_Mistake_IsMarked(string members, string id, string message = "") => Configs.AssertMistake(Configs.WithEndpoint(members), id, message);

    [Theory]
    [InlineData("{ \"page\": { \"n\": 1, \"m\": 2 } }")]
    [InlineData("{ \"pages\": 1 }")]
    public void Bind_RoomForThePaginator_IsNoMistake(string json) =>
        Assert.NotNull(Configs.Endpoint($"\"json\": {json}, \"paginator\": {{ \"type\": \"offset\", \"limit\": 1, \"offset_body_path\": \"page.n\" }}").Body);

    private static BodyModel.Json Json(params JsonTemplate.Member[] members) => new(new JsonTemplate.Object(members.ToEquatableArray()));

    private static JsonTemplate.Member Member(string name, JsonTemplate value) => new(TextModel.Of(name), value);

    private static BodyModel.Form Form(params (string Name, string Value)[] fields) =>
        new(fields.Select(static field => new FormFieldModel(TextModel.Of(field.Name), TextModel.Of(field.Value))).ToEquatableArray());

    private static string Show(JsonTemplate.Object value) => string.Join(' ', value.Members.Select(static member => $"{member.Name.Literal}:{Show(member.Value)}"));

    private static string Show(JsonTemplate value) => value switch
    {
        JsonTemplate.Object inner => $"{{{Show(inner)}}}",
        JsonTemplate.Number number => number.Raw,
        _ => "null",
    };
}
