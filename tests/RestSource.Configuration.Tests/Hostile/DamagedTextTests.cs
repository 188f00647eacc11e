using System.Globalization;
using System.Text;
using RestSource.Configuration.Diagnostics;

namespace RestSource.Configuration.Tests.Hostile;

/// <summary>Any bytes for a config, sample or schema: nothing fails, everything ends soon, and what is said points into the file that it is said of.</summary>
public class DamagedTextTests
{
    // As small as a compiler's thread may have it left, and as long as a build may wait for a file of a megabyte.
    private const int Stack = 256 * 1024;
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(60);

    private static readonly string[] Seeds = ["everything", "related", "hinted", "task_management"];

    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud800", "\0", "\u0001", "\uFEFF", "\uFFFD", "\uD800", "\uDFFF", "\u2028", "\u0085", "//", "/*", "*/", "'", "é", "😀", "-", "+", ".", "e9", "1e999",
        "0x1", "00", "NaN", "-Infinity", "null", "tru", "$..", "[?(", "{secrets.", "{resources.", "{{", "}}", "{incremental.", "{config.a", "#/", "~1", "%2e", "\n", "\r", "\t", " ",
    ];

    public static TheoryData<string> SeedNames => [.. Seeds];

    public static TheoryData<string> DeepShapes =>
    [
        "[", "{\"a\":", "[[{\"a\":[", "{\"client\":", "{\"resources\":[{\"endpoint\":", "\"", "\\", "/*", "//\n", "-", "1", "{", "\"a\":", "{\"client\":{\"auth\":", ",", "{\"columns\":{\"a\":", "\uFEFF", "{\"a\":1,",
    ];

    public static TheoryData<string> LongTexts =>
    [
        "(", "[?(", "[?!", "[?@[?", "..", "..[", "a.", "a|", "(a|", "[", "['", "[0:", "a,", "$", "@", "!", "[?length(", "[?@.a=='", "[?@ =~ '(a+)+", "{", "{{", "{resources.", "{resources.a[", "{secrets.a}", "%", "../", "__", "a__", "#/", "~", "\"", "\\", "é", "a",
    ];

    [Theory]
    [MemberData(nameof(SeedNames))]
    public void AConfig_CutOffAnywhere_IsJudged(string seed)
    {
        var text = Seed(seed);
        for (var length = 0; length <= text.Length; length++)
        {
            AssertSound(text[..length]);
        }
    }

    [Theory]
    [MemberData(nameof(SeedNames))]
    public void AConfig_DamagedAtRandom_IsJudged(string seed)
    {
        for (var run = 0; run < Runs; run++)
        {
            AssertSound(Damaged(Seed(seed), new Random(run)));
        }
    }

    [Fact]
    public void AnyBytes_AreJudged()
    {
        for (var run = 0; run < Runs; run++)
        {
            var random = new Random(run);
            var bytes = new byte[random.Next(2000)];
            random.NextBytes(bytes);
            AssertSound(Encoding.UTF8.GetString(bytes));
            AssertSound(Encoding.Unicode.GetString(bytes));
            AssertSound(string.Concat(bytes.Select(one => Pieces[one % Pieces.Length])));
        }
    }

    [Fact]
    public void ASample_OrSchema_DamagedAtRandom_IsJudged()
    {
        const string sample = """{ "data": [{ "id": 1, "name": "a", "owner": { "id": 2, "tags": ["x", null] }, "at": "2026-01-01T00:00:00Z", "n": 1.5 }] }""";
        const string schema = """{ "$defs": { "Row": { "type": "object", "required": ["id"], "properties": { "id": { "type": ["integer", "null"] }, "of": { "$ref": "#/$defs/Row" }, "all": { "allOf": [{ "$ref": "#/$defs/Row" }] }, "l": { "type": "array", "items": { "enum": ["a", 1] } } } } } }""";
        const string config = """{ "client": { "base_url": "https://a.example" }, "resources": [{ "name": "r", "schema": { "sample": "s.json", "json_schema": "d.json#/$defs/Row" } }] }""";
        for (var run = 0; run < Runs; run++)
        {
            var random = new Random(run);
            AssertSound(config, new SampleFile("/repo/api/s.json", Damaged(sample, random)), new SampleFile("/repo/api/d.json", Damaged(schema, random)));
        }
    }

    [Theory]
    [MemberData(nameof(DeepShapes))]
    public void AShape_WithoutEnd_EndsSoon(string shape) => Shortly(() =>
    {
        var text = Repeated(shape, 500_000);
        AssertSound(text);
        AssertSound("""{ "client": { "base_url": "https://a.example" }, "resources": [{ "name": "r", "schema": { "sample": "s.json" } }] }""", new SampleFile("/repo/api/s.json", text));
    });

    [Theory]
    [MemberData(nameof(LongTexts))]
    public void ATextWithoutEnd_InAnyPlace_EndsSoon(string piece) => Shortly(() =>
    {
        var text = System.Text.Json.JsonSerializer.Serialize(Repeated(piece, 30_000));
        AssertSound(Configs.WithEndpoint($"\"data_selector\": {text}, \"params\": {{ {text}: {text} }}, \"headers\": {{ {text}: {text} }}, \"json\": {{ {text}: {text} }}, \"method\": {text}"));
        AssertSound(Configs.WithResource($"\"endpoint\": {{ \"path\": {text}, \"data\": {text}, \"paginator\": {{ \"type\": \"cursor\", \"cursor_path\": {text}, \"cursor_param\": {text} }} }}, \"primary_key\": {text}, \"columns\": {{ {text}: {{ \"data_type\": {text} }} }}"));
        AssertSound(Configs.WithResource($"\"schema\": {{ \"sample\": {text}, \"json_schema\": {text} }}, \"record\": {text}, \"write_disposition\": {text}, {text}: 1, \"processing_steps\": [{{ \"filter\": {text} }}]"));
        AssertSound(Configs.WithClient($"\"auth\": {{ \"type\": {text}, {text}: {text} }}, \"allowed_hosts\": [{text}], \"headers\": {{ \"A\": {text} }}"));
        AssertSound($$"""{ "name": {{text}}, "client": { "base_url": {{text}}, "auth": {{text}}, "paginator": {{text}} }, "resources": [{{text}}, { "name": {{text}}, "endpoint": {{text}} }, {{text}}] }""");
    });

    [Fact]
    public void Numbers_WithoutMeasure_AreJudged()
    {
        var digits = new string('9', 20_000);
        foreach (var number in new[] { digits, "-" + digits, "0." + digits, "1e" + digits, "-1e-" + digits, "-0", "1E+308", "1e-400", "2147483648", "9223372036854775808", "18446744073709551616" })
        {
            AssertSound(Configs.WithEndpoint($"\"paginator\": {{ \"type\": \"offset\", \"limit\": {number}, \"offset\": {number}, \"maximum_offset\": {number}, \"max_pages\": {number} }}"));
            AssertSound(Configs.WithEndpoint($"\"params\": {{ \"a\": {number}, \"b\": [{number}] }}, \"json\": {{ \"a\": {number} }}, \"error_handler\": {{ \"max_retries\": {number}, \"timeout\": {number}, \"backoff_factor\": {number}, \"base_delay\": {number} }}"));
            AssertSound(Configs.WithEndpoint($"\"incremental\": {{ \"cursor_path\": \"a\", \"initial_value\": {number}, \"end_value\": {number}, \"lag\": {number} }}, \"response_actions\": [{{ \"status_code\": {number}, \"action\": \"ignore\" }}], \"data_selector\": \"a[{number}]\""));
        }
    }

    /// <summary>Schemas that share schemas unfold to more than there is time and room for.</summary>
    [Fact]
    public void ASchema_ThatUnfoldsWithoutMeasure_EndsSoon() => Shortly(() =>
    {
        var levels = Enumerable.Range(0, 40).Select(static level => $"\"L{level}\": {{ \"properties\": {{ {string.Join(",", Enumerable.Range(0, 10).Select(place => $"\"p{place}\": {{ \"$ref\": \"#/$defs/L{level + 1}\" }}"))} }}, \"allOf\": [{{ \"$ref\": \"#/$defs/L{level + 2}\" }}, {{ \"$ref\": \"#/$defs/L{level + 1}\" }}] }}");
        AssertSound(
            """{ "client": { "base_url": "https://a.example" }, "resources": [{ "name": "r", "schema": { "json_schema": "d.json#/$defs/L0" } }] }""",
            new SampleFile("/repo/api/d.json", $"{{ \"$defs\": {{ {string.Join(",", levels)} }} }}"));
    });

    /// <summary>Files come from the project alone: a name in the config finds one of these or none.</summary>
    [Theory]
    [InlineData("../secret.json")]
    [InlineData("../../../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("C:\\Windows\\win.ini")]
    [InlineData("\\\\server\\share\\s.json")]
    [InlineData("file:///etc/passwd")]
    [InlineData("s.json\\..\\..\\x")]
    [InlineData("//s.json")]
    [InlineData("s.json\0")]
    [InlineData("s.json ")]
    public void ASample_ThatTheProjectDoesNotHave_IsNotFound(string name)
    {
        var config = Configs.WithResource($"\"schema\": {{ \"sample\": {System.Text.Json.JsonSerializer.Serialize(name)}, \"openapi\": {System.Text.Json.JsonSerializer.Serialize(name + "#/a")} }}");

        var found = Configs.Compile(config, new SampleFile("/repo/api/s.json", """[{ "id": 1 }]""")).Diagnostics;

        Assert.Equal(2, found.Count(static diagnostic => diagnostic.Rule == SchemaRules.SampleNotFound));
    }

    private static int Runs => int.TryParse(Environment.GetEnvironmentVariable("RESTSOURCE_FUZZ_TEXTS"), NumberStyles.None, CultureInfo.InvariantCulture, out var runs) ? runs : 400;

    private static string Seed(string name) => TestConfig.Read(name).Text;

    private static string Repeated(string piece, int length) => string.Concat(Enumerable.Repeat(piece, Math.Max(1, length / piece.Length)));

    private static string Damaged(string text, Random random)
    {
        for (var damage = random.Next(1, 6); damage > 0; damage--)
        {
            var at = random.Next(text.Length + 1);
            var length = Math.Min(random.Next(1, 30), text.Length - at);
            text = random.Next(5) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, Pieces[random.Next(Pieces.Length)]),
                2 => text.Insert(at, text.Substring(at, length)),
                3 => text.Remove(at, length).Insert(random.Next(text.Length - length + 1), text.Substring(at, length)),
                _ => text.Remove(at, length).Insert(at, string.Concat(Enumerable.Range(0, length).Select(_ => (char)random.Next(0x10000)))),
            };
        }

        return text;
    }

    private static void AssertSound(string text, params SampleFile[] samples)
    {
        var lengths = samples.ToDictionary(static sample => sample.Path, static sample => sample.Text.Length);
        lengths[Configs.Path] = text.Length;
        foreach (var diagnostic in Configs.Compile(text, samples).Diagnostics)
        {
            Assert.InRange(diagnostic.Span.Start, 0, lengths[diagnostic.Path]);
            Assert.InRange(diagnostic.Span.End, diagnostic.Span.Start, lengths[diagnostic.Path]);
            Assert.NotEmpty(diagnostic.Message);
        }
    }

    private static void Shortly(Action judge)
    {
        Exception? failure = null;
        var thread = new Thread(() => failure = Record.Exception(judge), Stack) { IsBackground = true };
        thread.Start();

        Assert.True(thread.Join(Soon), "It does not end.");
        Assert.Null(failure);
    }
}
