using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Model;
using RestSource.Configuration.Tests.Schema;

namespace RestSource.Configuration.Tests.Parents;

/// <summary>Config key <c>include_from_parent</c>.</summary>
public class IncludeTests
{
    private const string Posts = "{ \"name\": \"posts\", \"columns\": { \"id\": { \"data_type\": \"bigint\", \"nullable\": false } } }";

    [Fact]
    public void Bind_Fields_AreListedOnceWithTheirTypes()
    {
        var parent = Comments("\"include_from_parent\": [\"id\", \"o.a\", \"id\"]").Parent!;

        Assert.Equal(["id", "o.a"], parent.Include.Select(static field => field.Path));
        Assert.Equal(["_posts_id", "_posts_o.a"], parent.IncludedNames);
        Assert.Equal([(ColumnType.BigInt, false), (null, true)], parent.Include.Select(static field => ((field.Type as FieldType.Scalar)?.Type, field.Nullable)));
    }

    [Theory]
    [InlineData("\"include_from_parent\": null")]
    [InlineData("\"include_from_parent\": []")]
    public void Bind_Nothing_IncludesNothing(string members) => Assert.Empty(Comments(members).Parent!.Include);

    [Fact]
    public void Bind_IncludedField_MayBePartOfTheKey_AndIsNoColumn()
    {
        var comments = Comments("\"include_from_parent\": [\"id\"], \"primary_key\": [\"_posts_id\", \"id\"], \"columns\": { \"_posts_id\": { \"data_type\": \"bigint\" }, \"id\": {} }");

        Assert.Equal(["_posts_id", "id"], comments.PrimaryKey);
        Assert.Equal(["id"], comments.Record.Fields.Select(static field => field.Name));
    }

    [Fact]
    public void Bind_IncludedField_IsThereForGrandchildren()
    {
        var source = Configs.Source(Configs.WithResources(Posts + """
            , { "name": "likes", "endpoint": "{resources.comments._posts_id}/likes" },
            { "name": "comments", "endpoint": "{resources.posts.id}/comments", "include_from_parent": ["id"] }
            """));

        var field = Assert.Single(source.Resources[1].Parent!.Fields);
        Assert.Equal(("_posts_id", ColumnType.BigInt, true), (field.Path, ((FieldType.Scalar)field.Type!).Type, field.Nullable));
    }

    [Theory]
    [InlineData("‹\"include_from_parent\"›: [\"id\"]", "RSG4064")]
    [InlineData("\"include_from_parent\": ‹\"id\"›", "RSG0004", "a list of the names of fields")]
    [InlineData("\"include_from_parent\": [‹5›]", "RSG0004")]
    [InlineData("\"include_from_parent\": [‹\"\"›]", "RSG0004")]
    public void Bind_Mistake_IsMarked(string members, string id, string message = "") =>
        Configs.AssertMistake(Configs.WithResource(members.Replace("\"include_from_parent\": [‹", "\"endpoint\": \"{resources.items2.id}/x\", \"include_from_parent\": [‹", StringComparison.Ordinal)).Replace("\"resources\": [", "\"resources\": [\"items2\", ", StringComparison.Ordinal), id, message);

    [Fact]
    public void Bind_FieldThatNoSampleShows_IsAMistake()
    {
        var text = new MarkedText(Configs.WithResources("""
            { "name": "posts", "schema": { "sample": "posts.json" } },
            { "name": "comments", "endpoint": "{resources.posts.id}/comments", "include_from_parent": ["id", ‹"owner.id"›] }
            """));
        var mistake = Assert.Single(
            Configs.Compile(text.Text, new SampleFile("/repo/api/posts.json", """[{ "id": 1, "owner": { "id": 2 } }]""")).Diagnostics,
            static diagnostic => diagnostic.Rule == ParentRules.UnknownField);

        Assert.Equal(text.Span, mistake.Span);
    }

    private static ResourceModel Comments(string members) => Configs.Source(Configs.WithResources(
        $"{Posts}, {{ \"name\": \"comments\", \"endpoint\": \"{{resources.posts.id}}/comments\", {members} }}")).Resources[1];
}
