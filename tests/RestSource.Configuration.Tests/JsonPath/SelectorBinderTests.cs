using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.JsonPath;
using RestSource.Configuration.Model;
using RestSource.Configuration.Tests.Schema;

namespace RestSource.Configuration.Tests.JsonPath;

public class SelectorBinderTests
{
    [Theory]
    [InlineData("$", "")]
    [InlineData("data", "data")]
    [InlineData("$.data", "data")]
    [InlineData("$['data']", "data")]
    [InlineData("a.b.c", "a|b|c")]
    [InlineData("data[0].items", "data|#0|items")]
    [InlineData("data[ 12 ]", "data|#12")]
    [InlineData("data[*].items[*]", "data|*|items|*")]
    [InlineData("[*]", "*")]
    [InlineData("*", "*")]
    [InlineData("data.*", "data|*")]
    [InlineData("['my key']", "my key")]
    [InlineData("[\\\"@odata.nextLink\\\"]", "@odata.nextLink")]
    [InlineData("'a.b'.c", "a.b|c")]
    [InlineData("data.'it\\\\'s'", "data|it's")]
    [InlineData("many-results", "many-results")]
    [InlineData("@odata", "@odata")]
    [InlineData("true_items", "true_items")]
    [InlineData("données", "données")]
    [InlineData(" data ", "data")]
    [InlineData("a.[0]", "a|#0")]
    public void Bind_SupportedPath_GivesItsSteps(string path, string steps)
    {
        var (model, diagnostics) = Bind($"\"{path}\"");

        Assert.Empty(diagnostics);
        Assert.Equal(steps, Render(model!.Steps));
    }

    [Theory]
    [InlineData("a[-1]", "a|#-1")]
    [InlineData("a[1:-2]", "a|1:-2:1")]
    [InlineData("a[::2]", "a|::2")]
    [InlineData("a,b", "{a+b}")]
    [InlineData("x['a', \\\"b\\\"]", "x|{a+b}")]
    [InlineData("x[0, 2:3]", "x|{#0+2:3:1}")]
    [InlineData("a|b.c", "(a)(b|c)")]
    [InlineData("$.a | $", "(a)()")]
    [InlineData("a.(b|c).d", "a|(b)(c)|d")]
    [InlineData("$..a", "..a")]
    [InlineData("a..[0]", "a|..#0")]
    [InlineData("..*", "..*")]
    [InlineData("@odata.nextLink", "@odata.nextLink")]
    [InlineData("@odata", "@odata")]
    [InlineData("['\\\\u0061\\\\n\\\\/']", "a\n/")]
    [InlineData("a[?@.b]", "a|?")]
    public void Bind_PathOfSeveralAnswers_GivesItsSteps(string path, string steps)
    {
        var (model, diagnostics) = Bind($"\"{path}\"");

        Assert.Empty(diagnostics);
        Assert.Equal(steps, Render(model!.Steps));
    }

    [Theory]
    [InlineData("‹\"\"›", "or $ for the whole body")]
    [InlineData("‹\"data.\"›", "ends where a name should stand")]
    [InlineData("\"‹1›st\"", "['in quotes']")]
    [InlineData("\"a‹!›\"", "between two steps")]
    [InlineData("\"a.‹$›x\"", "A name should stand here")]
    [InlineData("\"‹$›x\"", "A name should stand here")]
    [InlineData("\"a.(‹$›x)\"", "A name should stand here")]
    [InlineData("\"‹.›b\"", "A name should stand here")]
    [InlineData("\"a.‹|›b\"", "A name should stand here")]
    [InlineData("\"a..‹.›b\"", "A name should stand here")]
    [InlineData("‹\"a..\"›", "ends where a name should stand")]
    [InlineData("‹\"a,\"›", "ends where a name should stand")]
    [InlineData("‹\"(a|b\"›", "A ')' should stand here")]
    [InlineData("‹\"a['b\"›", "at the end of this name")]
    [InlineData("\"a['‹\\\\›q']\"", "no escape")]
    [InlineData("\"a['‹\\\\›u12']\"", "no escape")]
    [InlineData("‹\"a[0\"›", "A ']' should stand here")]
    [InlineData("\"a[0‹;›1]\"", "A ']' should stand here")]
    [InlineData("\"a[‹b›]\"", "['name'], [0], [*]")]
    [InlineData("\"a[0,‹]›\"", "['name'], [0], [*]")]
    [InlineData("\"a[‹9›9999999999]\"", "this many")]
    [InlineData("\"a[0:‹0›1]\"", "without a zero")]
    [InlineData("\"a[‹-›0]\"", "without a zero")]
    [InlineData("\"a[-‹]›\"", "follow the minus")]
    [InlineData("\"a[1:2:3‹:›4]\"", "A ']' should stand here")]
    [InlineData("\"\\u0061[‹;›]\"", "['name'], [0], [*]")]

    // filters
    [InlineData("\"a[?‹]›\"", "A value should stand here")]
    [InlineData("\"a[?@.b ‹=› 1]\"", "compared with ==")]
    [InlineData("\"a[?@.b == ‹x›]\"", "written in quotes")]
    [InlineData("\"a[?@.b == ‹]›\"", "A value should stand here")]
    [InlineData("\"a[?‹@›.b[*] == 1]\"", "several values")]
    [InlineData("\"a[?1 < ‹@›..b]\"", "several values")]
    [InlineData("\"a[?‹!›@.b == 1]\"", "write != or !(…)")]
    [InlineData("\"a[?(@.b‹]›\"", "A ')' should stand here")]
    [InlineData("\"a[?@.b‹)›]\"", "A ']' should stand here")]
    [InlineData("\"a[?@.b || ‹]›\"", "A value should stand here")]
    [InlineData("\"a[?1‹]›\"", "A comparison should stand here")]
    [InlineData("\"a[?true‹]›\"", "A comparison should stand here")]
    [InlineData("\"a[?@.b == ‹0›1]\"", "without a zero")]
    [InlineData("\"a[?@.b == 1.‹]›\"", "A digit should stand here")]
    [InlineData("\"a[?@.b == 1e‹]›\"", "A digit should stand here")]
    [InlineData("\"a[?‹s›ize(@.b) == 1]\"", "length, count, value, match and search")]
    [InlineData("\"a[?count(‹1›) == 1]\"", "A path should stand here")]
    [InlineData("\"a[?length(@.b‹,› 1) == 1]\"", "A ')' should stand here")]
    [InlineData("\"a[?match(@.b‹)›]\"", "A comma and a regular expression")]
    [InlineData("\"a[?match(@.b, ‹@›.c)]\"", "in quotes")]
    [InlineData("\"a[?@.b =~ ‹/›x/]\"", "in quotes")]
    [InlineData("\"a[?@.b =~ ‹'›(x']\"", "not a regular expression")]
    [InlineData("\"a[?@.b =~ ‹'›(?=x)']\"", "looks around")]
    [InlineData("\"a[?@.b =~ ‹'›(x)\\\\\\\\1']\"", "looks around")]
    [InlineData("\"a[?@.b =~ ‹'›((x{1,100}){100}){2}']\"", "counts too far")]
    public void Bind_PathThatIsNone_MarksTheFirstCharacterThatDoesNotFit(string marked, string message) => AssertRefused(marked, "RSG3004", message);

    [Theory]
    [InlineData("\"a ‹&› b\"", "[?@.a && @.b]")]
    [InlineData("\"a ‹+› b\"", "compute in C#")]
    [InlineData("\"a ‹w›here b\"", "items[?@.active == true]")]
    [InlineData("\"a.‹`›len`\"", "compute in C#")]
    [InlineData("\"a[‹/›b]\"", "sort in C#")]
    [InlineData("\"a[‹\\\\›b]\"", "sort in C#")]
    public void Bind_PathThatOnlyDltHas_SaysWhatToWriteInstead(string marked, string message) => AssertRefused(marked, "RSG3005", message);

    [Theory]
    [InlineData("(", ")")]
    [InlineData("a[?@.b[?", "]]")]
    [InlineData("a[?(", ")]")]
    public void Bind_DeepNesting_IsRefused(string open, string close)
    {
        static string Nest(string open, string close, int times) => string.Concat(Enumerable.Repeat(open, times)) + "@" + string.Concat(Enumerable.Repeat(close, times));

        var (model, diagnostics) = Bind($"\"{Nest(open, close, 100_000)}\"");

        Assert.Null(model);
        Assert.Contains("nested more than 64 deep", Assert.Single(diagnostics).Message, StringComparison.Ordinal);
    }

    private static void AssertRefused(string marked, string id, string message)
    {
        var text = new MarkedText(marked);

        var (model, diagnostics) = Bind(text.Text);

        Assert.Null(model);
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal((id, text.Span!.Value.Start), (diagnostic.Rule.Id, diagnostic.Span.Start));
        Assert.Contains(message, diagnostic.Message, StringComparison.Ordinal);
    }

    private static (SelectorModel? Model, EquatableArray<ConfigDiagnostic> Diagnostics) Bind(string json)
    {
        var diagnostics = new DiagnosticBag("a.json", json);
        var node = Assert.IsType<JsonStringNode>(JsonReader.Read(json, diagnostics, CancellationToken.None));
        return (SelectorBinder.Bind(node, diagnostics), diagnostics.ToArray());
    }

    private static string Render(EquatableArray<SelectorStep> steps) => string.Join('|', steps.Select(Render));

    private static string Render(SelectorStep step) => step switch
    {
        SelectorStep.Name name => name.Value,
        SelectorStep.Index index => $"#{index.Value}",
        SelectorStep.Wildcard => "*",
        SelectorStep.Slice slice => $"{slice.Start}:{slice.End}:{slice.Step}",
        SelectorStep.Filter => "?",
        SelectorStep.AnyOf choice => $"{{{string.Join('+', choice.Steps.Select(Render))}}}",
        SelectorStep.AnyDepth descent => $"..{Render(descent.Step)}",
        SelectorStep.Paths paths => string.Concat(paths.Alternatives.Select(static path => $"({Render(path)})")),
        _ => throw new InvalidOperationException(step.ToString()),
    };
}
