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
        Assert.Equal(steps, string.Join('|', model!.Steps.Select(Render)));
    }

    [Theory]
    [InlineData("‹\"\"›", "RSG3004", "or $ for the whole body")]
    [InlineData("‹\"data.\"›", "RSG3004", "ends where a name should stand")]
    [InlineData("\"‹1›st\"", "RSG3004", "['in quotes']")]
    [InlineData("\"a‹!›\"", "RSG3004", "between two steps")]
    [InlineData("\"a.‹$›x\"", "RSG3004", "A name should stand here")]
    [InlineData("‹\"a['b\"›", "RSG3004", "at the end of this name")]
    [InlineData("‹\"a[0\"›", "RSG3004", "A ']' should stand here")]
    [InlineData("\"a[‹b›]\"", "RSG3004", "['name'], [0] or [*]")]
    [InlineData("\"a[‹99999999999›]\"", "RSG3004", "this many")]
    [InlineData("\"a‹.›.b\"", "RSG3005", "any depth")]
    [InlineData("\"‹.›.b\"", "RSG3005", "any depth")]
    [InlineData("\"$‹.›.b\"", "RSG3005", "any depth")]
    [InlineData("\"‹.›b\"", "RSG3004", "A name should stand here")]
    [InlineData("\"a[‹-›1]\"", "RSG3005", "from the end")]
    [InlineData("\"a[1‹:›3]\"", "RSG3005", "Slicing")]
    [InlineData("\"a[‹:›:2]\"", "RSG3005", "Slicing")]
    [InlineData("\"a[‹?›(@.id>1)]\"", "RSG3005", "Filtering")]
    [InlineData("\"a[0‹,›1]\"", "RSG3005", "several steps")]
    [InlineData("\"a‹,›b\"", "RSG3005", "Joining")]
    [InlineData("\"a.‹(›b|c)\"", "RSG3005", "Joining")]
    [InlineData("\"\\u0061 ‹|› b\"", "RSG3005", "Joining")]
    [InlineData("\"a.‹`›len`\"", "RSG3005", "Computing")]
    public void Bind_OtherPath_MarksTheFirstCharacterThatDoesNotFit(string marked, string id, string message)
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

    private static string Render(SelectorStep step) => step switch
    {
        SelectorStep.Name name => name.Value,
        SelectorStep.Index index => $"#{index.Value}",
        SelectorStep.Wildcard => "*",
        _ => throw new InvalidOperationException(step.ToString()),
    };
}
