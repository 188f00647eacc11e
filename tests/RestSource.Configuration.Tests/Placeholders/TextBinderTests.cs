using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;
using RestSource.Configuration.Placeholders;

namespace RestSource.Configuration.Tests.Placeholders;

public class TextBinderTests
{
    // A secret is rendered as <s:NAME>, a setting as <c:NAME>.
    [Theory]
    [InlineData("", "")]
    [InlineData("plain", "plain")]
    [InlineData("{secrets.token}", "<s:token>")]
    [InlineData("{config.tenant}", "<c:tenant>")]
    [InlineData("Bearer {secrets.a.b-c} {config.x}!", "Bearer <s:a.b-c> <c:x>!")]
    [InlineData("dlt.secrets['api_key']", "<s:api_key>")]
    [InlineData("dlt.secrets[\\\"sources.api.key\\\"]", "<s:sources.api.key>")]
    [InlineData(" dlt.config['tenant'] ", "<c:tenant>")]
    public void Bind_PlaceholdersForRunTime_BecomeParts(string text, string parts)
    {
        Assert.Equal(parts, Literal(text));
        Assert.Equal(parts, Format(text));
    }

    [Theory]
    [InlineData("{{x}}", "{x}")]
    [InlineData("{{{secrets.x}}}", "{<s:x>}")]
    [InlineData("a}}b{{", "a}b{")]
    public void BindFormat_DoubledBraces_AreBraces(string text, string parts) => Assert.Equal(parts, Format(text));

    [Theory]
    [InlineData("{resources.posts.id}", "<r:posts.id>")]
    [InlineData("a-{resources.posts.owner.id}/{resources.posts.items[0].id}!", "a-<r:posts.owner.id>/<r:posts.items[0].id>!")]
    [InlineData("{resources.my-posts.my-id}", "<r:my-posts.my-id>")]
    [InlineData("{resources.posts.profile['org name']}", "<r:posts.profile['org name']>")]
    [InlineData("{resources.posts.tags[0:1]}", "<r:posts.tags[0:1]>")]
    [InlineData("{{{resources.posts.id}}}", "{<r:posts.id>}")]
    [InlineData("since={incremental.start_value}", "since=<i:start_value>")]
    [InlineData("{incremental.initial_value}{incremental.last_value}{incremental.end_value}", "<i:initial_value><i:last_value><i:end_value>")]
    public void BindFormat_ValuesOfTheRequest_BecomeParts(string text, string parts) => Assert.Equal(parts, Format(text));

    [Theory]
    [InlineData("{resources.posts.id}", "{resources.posts.id}")]
    [InlineData("{incremental.start_value}", "{incremental.start_value}")]
    [InlineData("{x} {{y}} }", "{x} {{y}} }")]
    [InlineData("{\\\"a\\\": 1}", "{\"a\": 1}")]
    [InlineData("{{secrets.x}}", "{<s:x>}")]
    public void BindLiteral_OtherBraces_StandForThemselves(string text, string parts) => Assert.Equal(parts, Literal(text));

    private static string Literal(string text) => Render(text, TextBinder.BindLiteral);

    private static string Format(string text) =>
        Render(text, static (node, diagnostics) => TextBinder.BindFormat(node, new RequestScope(diagnostics, knowsIncremental: true)));

    private static string Render(string text, Func<JsonStringNode, DiagnosticBag, TextModel> bind)
    {
        var json = $"\"{text}\"";
        var diagnostics = new DiagnosticBag("a.json", json);
        var model = bind(Assert.IsType<JsonStringNode>(JsonReader.Read(json, diagnostics, CancellationToken.None)), diagnostics);
        Assert.Empty(diagnostics.ToArray());
        return string.Concat(model.Parts.Select(static part => part.Kind switch
        {
            TextPartKind.Secret => $"<s:{part.Value}>",
            TextPartKind.Setting => $"<c:{part.Value}>",
            TextPartKind.Parent => $"<r:{part.Value}>",
            TextPartKind.Incremental => $"<i:{part.Value}>",
            _ => part.Value,
        }));
    }
}
