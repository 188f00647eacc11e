using RestSource.Configuration.Model;

namespace RestSource.Configuration.Tests.Parents;

/// <summary>Who is read for whose records.</summary>
public class ParentGraphTests
{
    [Theory]
    [InlineData("\"endpoint\": \"posts/{resources.posts.id}/comments\"")]
    [InlineData("\"endpoint\": { \"params\": { \"post\": \"{resources.posts.id}\" } }")]
    [InlineData("\"endpoint\": { \"params\": { \"posts\": [\"a\", \"{resources.posts.id}\"] } }")]
    [InlineData("\"endpoint\": { \"params\": { \"{resources.posts.id}\": 1 } }")]
    [InlineData("\"endpoint\": { \"headers\": { \"X-Post\": \"p-{resources.posts.id}\" } }")]
    [InlineData("\"endpoint\": { \"headers\": { \"X-{resources.posts.id}\": \"1\" } }")]
    [InlineData("\"endpoint\": { \"json\": { \"a\": [{ \"post\": \"{resources.posts.id}\" }] } }")]
    [InlineData("\"endpoint\": { \"json\": { \"{resources.posts.id}\": 1 } }")]
    [InlineData("\"endpoint\": { \"data\": { \"post\": \"{resources.posts.id}\" } }")]
    [InlineData("\"endpoint\": { \"data\": [[\"{resources.posts.id}\", 1]] }")]
    [InlineData("\"endpoint\": { \"data\": \"{resources.posts.id}\" }")]
    [InlineData("\"endpoint\": { \"path\": \"posts/{post}/comments\", \"params\": { \"post\": { \"type\": \"resolve\", \"resource\": \"posts\", \"field\": \"id\" } } }")]
    public void Resolve_WhereverAPlaceholderStands_FindsTheParent(string members)
    {
        var source = Configs.Source(Configs.WithResources($"{{ \"name\": \"comments\", {members} }}, \"posts\""));

        var parent = source.Resources[0].Parent;
        Assert.Equal(("posts", "id"), (parent!.Resource, Assert.Single(parent.Fields).Path));
        Assert.Null(source.Resources[1].Parent);
        Assert.Contains(EndpointTexts.Of(source.Resources[0].Endpoint).SelectMany(static text => text.Parts), static part => part == new TextPart(TextPartKind.Parent, "posts.id"));
    }

    [Fact]
    public void Resolve_ResolveParam_GoesIntoThePathAlone()
    {
        var endpoint = Configs.Source(Configs.WithResources("""
            "posts",
            { "name": "comments", "endpoint": { "path": "posts/{post}/comments/{post}", "params": {
                "post": { "type": "resolve", "resource": "posts", "field": "profile['org name']" }, "sort": "id" } } }
            """)).Resources[1].Endpoint;

        Assert.Equal(["posts/", "posts.profile['org name']", "/comments/", "posts.profile['org name']"], endpoint.Path.Parts.Select(static part => part.Value));
        Assert.Equal("sort", Assert.Single(endpoint.Params).Name.Literal);
    }

    [Fact]
    public void Resolve_SeveralGenerations_AreFoundInAnyOrder()
    {
        var source = Configs.Source(Configs.WithResources("""
            { "name": "reactions", "endpoint": "comments/{resources.comments.id}/reactions" },
            { "name": "comments", "endpoint": "posts/{resources.posts.id}/comments" },
            "posts",
            { "name": "likes", "endpoint": "posts/{resources.posts.id}/likes" }
            """));

        Assert.Equal(["comments", "posts", null, "posts"], source.Resources.Select(static resource => resource.Parent?.Resource));
    }

    [Theory]
    [InlineData("error", false)]
    [InlineData("skip", true)]
    public void Resolve_OnMissingParent_IsTaken(string value, bool skips)
    {
        var source = Configs.Source(Configs.WithResources(
            "\"posts\", { \"name\": \"comments\", \"endpoint\": { \"path\": \"{resources.posts.id}/c\", \"on_missing_parent\": \"" + value + "\" } }"));

        Assert.Equal(skips, source.Resources[1].Parent!.SkipsMissing);
    }

    [Theory]
    [InlineData("{ \"name\": \"b\", \"endpoint\": \"{resources.‹aa›.id}/b\" }, \"a\"", "RSG4060", "Did you mean 'a'?")]
    [InlineData("{ \"name\": \"b\", \"endpoint\": \"{resources.‹posts›.id}/b\" }", "RSG4060", "There is no other one")]
    [InlineData("{ \"name\": \"b\", \"endpoint\": { \"path\": \"{x}/b\", \"params\": { \"x\": { \"type\": \"resolve\", \"resource\": ‹\"issuess\"›, \"field\": \"id\" } } } }, \"issues\"", "RSG4060", "Did you mean 'issues'?")]
    [InlineData("{ \"name\": \"a\", \"endpoint\": \"{resources.‹a›.id}/b\" }", "RSG4061", "a → a")]
    [InlineData("{ \"name\": \"a\", \"endpoint\": \"{resources.‹b›.id}/b\" }, { \"name\": \"b\", \"endpoint\": \"{resources.a.id}/b\" }, { \"name\": \"c\", \"endpoint\": \"{resources.a.id}/c\" }", "RSG4061", "a → b → a")]
    [InlineData("\"a\", \"b\", { \"name\": \"c\", \"endpoint\": \"{resources.a.id}/{resources.‹b›.id}/c\" }", "RSG4062", "'c' takes values of 'a' already")]
    [InlineData("\"a\", \"b\", { \"name\": \"c\", \"endpoint\": { \"path\": \"{x}/c\", \"params\": { \"q\": \"{resources.‹b›.id}\", \"x\": { \"type\": \"resolve\", \"resource\": \"b\", \"field\": \"id\" } }, \"headers\": { \"X\": \"{resources.a.id}\" } } }", "RSG4062", "let 'a' include")]
    [InlineData("\"a\", { \"name\": \"c\", \"endpoint\": { \"params\": { ‹\"x\"›: { \"type\": \"resolve\", \"resource\": \"a\", \"field\": \"id\" } } } }", "RSG4065", "write {x} there")]
    [InlineData("\"a\", { \"name\": \"c\", \"endpoint\": { \"path\": \"{x}/c\", \"params\": { \"x\": ‹{› \"type\": \"resolve\", \"resource\": \"a\" } } } }", "RSG0003", "'field'")]
    [InlineData("\"a\", { \"name\": \"c\", \"endpoint\": { \"path\": \"{x}/c\", \"params\": { \"x\": { \"type\": \"resolve\", \"resource\": \"a\", \"field\": \"id\", ‹\"fields\"›: 1 } } } }", "RSG0002", "Did you mean 'field'?")]
    [InlineData("\"a\", { \"name\": \"c\", \"endpoint\": { \"path\": \"{x}/c\", \"params\": { \"x\": { \"type\": \"resolve\", \"resource\": \"a\", \"field\": \"b[‹x›]\" } } } }", "RSG3004")]
    [InlineData("\"a\", { \"name\": \"c\", \"endpoint\": { \"path\": \"{resources.a.id}/c\", \"on_missing_parent\": ‹\"skipp\"› } }", "RSG0009", "Did you mean 'skip'?")]
    public void Resolve_Mistake_IsMarkedOnce(string resources, string id, string message = "") =>
        Configs.AssertMistake(Configs.WithResources(resources), id, message);

    [Fact]
    public void Resolve_ParentThatIsFaultyItself_IsNotUnknown() =>
        Configs.AssertMistake(Configs.WithResources("{ \"name\": \"a\", \"endpoint\": ‹5› }, { \"name\": \"b\", \"endpoint\": \"{resources.a.id}/b\" }"), "RSG0004");

    [Fact]
    public void Resolve_AfterAMistake_LeavesTheResourceWithoutAParent()
    {
        var compiled = Configs.Compile(Configs.WithResources("""
            { "name": "a", "endpoint": "{resources.b.id}/a" }, { "name": "b", "endpoint": "{resources.a.id}/b" },
            { "name": "c", "endpoint": "{resources.a.id}/c" }, { "name": "d", "endpoint": "{resources.x.id}/d" }
            """));

        Assert.Equal([null, null, "a", null], compiled.Source!.Resources.Select(static resource => resource.Parent?.Resource));
    }
}
