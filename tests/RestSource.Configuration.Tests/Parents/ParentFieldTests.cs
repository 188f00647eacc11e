using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Model;
using RestSource.Configuration.Tests.Schema;

namespace RestSource.Configuration.Tests.Parents;

/// <summary>What is known of the fields that a resource takes from its parent's records.</summary>
public class ParentFieldTests
{
    private const string Columns = """
        "columns": {
          "id": { "data_type": "bigint", "nullable": false }, "name": { "data_type": "text" },
          "owner__id": { "data_type": "bigint", "nullable": false }, "team__lead__id": { "data_type": "text" }, "meta": { "data_type": "json" }
        }
        """;

    private const string Sample = """[{ "id": 1, "name": null, "owner": { "id": 7 }, "tags": ["a"], "createdAt": "2026-01-01T00:00:00Z" }, { "id": 2, "name": "x", "owner": { "id": 8 }, "tags": [], "createdAt": "2026-01-02T00:00:00Z" }]""";

    [Theory]
    [InlineData("id", ColumnType.BigInt, false, "id")]
    [InlineData("$.id", ColumnType.BigInt, false, "id")]
    [InlineData("name", ColumnType.Text, true, "name")]
    [InlineData("owner.id", ColumnType.BigInt, false, "owner/id")]
    [InlineData("team.lead.id", ColumnType.Text, true, "team/lead/id")]
    [InlineData("meta", ColumnType.Json, true, "meta")]
    [InlineData("meta.any.thing", null, true, "")]
    [InlineData("undeclared", null, true, "")]
    [InlineData("owner.undeclared", null, true, "")]
    [InlineData("tags[0].id", null, true, "")]
    [InlineData("owner.*", null, true, "")]
    public void Bind_DeclaredColumns_TellTheType(string path, ColumnType? type, bool nullable, string names)
    {
        var field = Field(path, Columns);

        Assert.Equal((path, type, nullable), (field.Path, (field.Type as FieldType.Scalar)?.Type, field.Nullable));
        Assert.Equal(names, string.Join('/', field.Names));
    }

    [Theory]
    [InlineData("id", ColumnType.BigInt, false)]
    [InlineData("name", ColumnType.Text, true)]
    [InlineData("owner.id", ColumnType.BigInt, false)]
    [InlineData("tags[0]", null, true)]
    public void Bind_Sample_TellsTheType(string path, ColumnType? type, bool nullable)
    {
        var field = Field(path, "\"schema\": { \"sample\": \"posts.json\" }");

        Assert.Equal((type, nullable), ((field.Type as FieldType.Scalar)?.Type, field.Nullable));
    }

    [Theory]
    [InlineData("‹ids›", "Did you mean 'id'?")]
    [InlineData("‹zzz›", "Known fields: id, name, owner, tags, createdAt. One that no sample shows is declared in 'columns'")]
    [InlineData("‹owner.ident›", "Known fields: id")]
    [InlineData("‹id.x›", "no object")]
    public void Bind_FieldThatNoSampleShows_IsAMistake(string marked, string message)
    {
        var text = new MarkedText(Config($"{{resources.posts.{marked}}}", "\"schema\": { \"sample\": \"posts.json\" }"));
        var diagnostic = Assert.Single(Configs.Compile(text.Text, new SampleFile("/repo/api/posts.json", Sample)).Diagnostics, static diagnostic => diagnostic.Rule.Severity == DiagnosticSeverity.Error);

        Assert.Equal(("RSG4063", text.Span), (diagnostic.Rule.Id, diagnostic.Span));
        Assert.Contains(message, diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bind_FieldThatColumnsAddToASample_IsThere() =>
        Assert.Equal(ColumnType.Text, (Field("extra", "\"schema\": { \"sample\": \"posts.json\" }, \"columns\": { \"extra\": { \"data_type\": \"text\" } }").Type as FieldType.Scalar)?.Type);

    [Theory]
    [InlineData("value", null)]
    [InlineData("‹id›", "write {resources.posts.value}")]
    public void Bind_BareRecords_HaveTheirValueAlone(string marked, string? message)
    {
        var text = new MarkedText(Config($"{{resources.posts.{marked}}}", "\"schema\": { \"sample\": \"posts.json\" }"));
        var compiled = Configs.Compile(text.Text, new SampleFile("/repo/api/posts.json", "[\"a\", \"b\"]"));

        var mistake = compiled.Diagnostics.SingleOrDefault(static diagnostic => diagnostic.Rule == ParentRules.UnknownField);
        Assert.Equal((message is null ? null : text.Span, true), (mistake?.Span, mistake?.Message.Contains(message!, StringComparison.Ordinal) ?? message is null));
    }

    [Fact]
    public void Bind_FieldsNamedOften_AreListedOnce_ThePathsFirst()
    {
        var source = Configs.Source(Configs.WithResources("""
            "posts",
            { "name": "comments", "endpoint": { "path": "{resources.posts.b}/{resources.posts.a}/{resources.posts.b}/c", "params": { "x": "{resources.posts.a}{resources.posts.c}" } } }
            """));

        Assert.Equal(["b", "a", "c"], source.Resources[1].Parent!.Fields.Select(static field => field.Path));
    }

    private static ParentFieldModel Field(string path, string members)
    {
        var compiled = Configs.Compile(Config($"{{resources.posts.{path}}}", members), new SampleFile("/repo/api/posts.json", Sample));
        Assert.DoesNotContain(compiled.Diagnostics, static diagnostic => diagnostic.Rule.Severity == DiagnosticSeverity.Error);
        return Assert.Single(compiled.Source!.Resources[1].Parent!.Fields);
    }

    private static string Config(string placeholder, string members) => Configs.WithResources(
        $"{{ \"name\": \"posts\", {members} }}, {{ \"name\": \"comments\", \"endpoint\": \"posts/{placeholder}/comments\" }}");
}
