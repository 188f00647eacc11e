using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using RestSource.Configuration.Diagnostics;

namespace RestSource.Configuration.Tests;

/// <summary>What holds for any text at all, however far from a config.</summary>
public partial class ConfigCompilerPropertyTests
{
    private const string Canary = "canary-0f9d";

    private static readonly string[] Fragments =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u00", "null", "true", "1e5", "-", "'", "//", "/*", "*/", "\n", "😀", "\ud800", "$", "..", "[*]", "{secrets.",
        "{{", "}}", "dlt.secrets['a']", "\"client\"", "\"resources\"", "\"endpoint\"", "\"type\"", "\"offset\"", "\"columns\"", "\"a__b\"", "\"schema\"", "{}", "[]",
        "{resources.", "{resources.projects.id}", "{incremental.", "{incremental.start_value}", "\"incremental\"", "\"include_from_parent\"",
    ];

    private static readonly string[] Values =
    [
        "null", "true", "-1", "0", "1e999", "99999999999999999999", "1.5", "\"\"", "\"offset\"", "\"{config.x}\"", "\"{\"", "\"$[\"", "{}", "[]", "[[]]", "{\"a\":{}}", "{\"type\":1}",
        "\"{resources.projects.id}\"", "\"{resources.issues.id}\"", "\"{resources.a.b[}\"", "\"{incremental.start_value}\"", "\"{incremental.x}\"",
        "{\"type\":\"resolve\",\"resource\":\"issues\",\"field\":\"id\"}", "{\"type\":\"incremental\",\"cursor_path\":\"id\"}", "[{\"action\":\"ignore\"}]", "[{\"filter\":\"F\"}]",
    ];

    [Fact]
    public void AnyText_CompilesWithoutFailing() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Gen.Elements(Fragments).ListOf().Select(string.Concat).ToArbitrary(), AssertSound));

    [Theory]
    [InlineData("everything")]
    [InlineData("related")]
    public void AnyConfigWithDamage_CompilesWithoutFailing(string seed)
    {
        var text = TestConfig.Read(seed).Text;
        var damage =
            from at in Gen.Choose(0, text.Length - 1)
            from length in Gen.Choose(0, 20)
            from fragment in Gen.Elements(Fragments)
            select text[..at] + fragment + text[Math.Min(text.Length, at + length)..];
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(damage.ToArbitrary(), AssertSound));
    }

    [Theory]
    [InlineData("everything")]
    [InlineData("related")]
    public void AnyConfigWithAnotherValue_CompilesWithoutFailing(string seed)
    {
        var values = ValueSpans(TestConfig.Read(seed).Text);
        var text = TestConfig.Read(seed).Text;
        var damage =
            from span in Gen.Elements(values)
            from value in Gen.Elements(Values)
            select text[..span.Start] + value + text[span.End..];
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(damage.ToArbitrary(), AssertSound));
    }

    [Theory]
    [InlineData("everything")]
    [InlineData("related")]
    public void NoMessage_RepeatsAValue(string seed)
    {
        var text = TestConfig.Read(seed).Text;
        foreach (var span in ValueSpans(text))
        {
            foreach (var value in new[] { $"\"{Canary}\"", $"\"{{{Canary}}}\"", $"[\"{Canary}\"]", $"{{\"type\": \"{Canary}\"}}", Canary, $"'{Canary}'", $"\"[{Canary}\"" })
            {
                var damaged = text[..span.Start] + value + text[span.End..];
                Assert.DoesNotContain(Configs.Compile(damaged).Diagnostics, diagnostic => RepeatsCanary(diagnostic, damaged));
            }
        }
    }

    /// <summary>Names are no secrets: a resource called so twice, or a placeholder of a path, may be repeated.</summary>
    private static bool RepeatsCanary(ConfigDiagnostic diagnostic, string text) =>
        diagnostic.Message.Contains(Canary, StringComparison.Ordinal)
        && diagnostic.Rule != ResourceRules.UnboundPathPlaceholder
        && !NameOfCanary().IsMatch(text);

    [GeneratedRegex($"\"name\": *\"[^\"]*{Canary}")]
    private static partial Regex NameOfCanary();

    private static void AssertSound(string text)
    {
        var compiled = Configs.Compile(text);

        Assert.All(compiled.Diagnostics, diagnostic =>
        {
            Assert.InRange(diagnostic.Span.Start, 0, text.Length);
            Assert.InRange(diagnostic.Span.End, diagnostic.Span.Start, text.Length);
            Assert.NotEmpty(diagnostic.Message);
        });
        Assert.Equal(compiled, Configs.Compile(text));
    }

    /// <summary>Finds the values that a colon stands before, each up to its end on the same line.</summary>
    private static SourceSpan[] ValueSpans(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Assert.Equal(text.Length, bytes.Length);
        var reader = new System.Text.Json.Utf8JsonReader(
            bytes, new System.Text.Json.JsonReaderOptions { CommentHandling = System.Text.Json.JsonCommentHandling.Skip });
        var spans = new List<SourceSpan>();
        while (reader.Read())
        {
            if (reader.TokenType is System.Text.Json.JsonTokenType.PropertyName)
            {
                var value = reader;
                value.Read();
                var start = (int)value.TokenStartIndex;
                value.TrySkip();
                spans.Add(SourceSpan.FromBounds(start, (int)value.BytesConsumed));
            }
        }

        return [.. spans];
    }
}
