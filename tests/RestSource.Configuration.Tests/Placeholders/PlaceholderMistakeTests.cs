namespace RestSource.Configuration.Tests.Placeholders;

/// <summary>What is said of placeholders that stand for nothing.</summary>
public class PlaceholderMistakeTests
{
    public static TheoryData<string, string> Everywhere => new()
    {
        { "‹{resources}›", "write {resources.NAME.FIELD}" },
        { "‹{resources.posts}›", "write {resources.NAME.FIELD}" },
        { "‹{resources.posts.}›", "write {resources.NAME.FIELD}" },
        { "‹{resources..id}›", "write {resources.NAME.FIELD}" },
        { "‹{resource.posts.id}›", "Did you mean {resources.…}?" },
        { "‹{config.}›", "{config.tenant}" },
        { "‹{confg.key}›", "Did you mean {config.…}?" },
        { "‹{posts.id}›", "write {resources.NAME.FIELD}" },
        { "‹{resources.posts.id:05d}›", "is Python's" },
        { "‹{resources.posts.id!r}›", "is Python's" },
        { "‹{config.x:>3}›", "is Python's" },
        { "‹{incremental.start_value}›", "give the endpoint the key 'incremental'" },
        { "a‹{›b", "no partner" },
        { "a‹}›b", "no partner" },
    };

    [Theory]
    [MemberData(nameof(Everywhere))]
    public void Placeholder_InAnyText_IsMarked(string text, string message)
    {
        AssertMistake($"\"params\": {{ \"a\": \"{text}\" }}", message);
        AssertMistake($"\"params\": {{ \"a\": [\"{text}\"] }}", message);
        AssertMistake($"\"params\": {{ \"{text}\": 1 }}", message);
        AssertMistake($"\"headers\": {{ \"X-A\": \"{text}\" }}", message);
        AssertMistake($"\"headers\": {{ \"X-{text}\": \"a\" }}", message);
        AssertMistake($"\"json\": {{ \"a\": {{ \"b\": [\"{text}\"] }} }}", message);
        AssertMistake($"\"data\": \"{text}\"", message);
        Configs.AssertMistake(Configs.WithResources($"\"posts\", {{ \"name\": \"a\", \"endpoint\": \"p/{text}/q\" }}"), "RSG1005", message);
    }

    [Theory]
    [InlineData("{resources.posts.a[‹x›]}", "RSG3004")]
    [InlineData("{resources.posts.a.‹`›len`}", "RSG3005")]
    public void FieldOfAParent_IsAJsonPath(string text, string id) =>
        Configs.AssertMistake(Configs.WithResources($"\"posts\", {{ \"name\": \"a\", \"endpoint\": {{ \"params\": {{ \"x\": \"{text}\" }} }} }}"), id);

    [Theory]
    [InlineData("\"client\": { \"base_url\": \"https://‹{resources.a.id}›.example.com\" }")]
    [InlineData("\"client\": { \"base_url\": \"https://‹{incremental.start_value}›.example.com\" }")]
    public void BaseUrl_KnowsNoValuesOfTheRequest(string client) =>
        Configs.AssertMistake($"{{ {client}, \"resources\": [] }}", "RSG1005", "The same stands here for every resource");

    private static void AssertMistake(string members, string message) =>
        Configs.AssertMistake(Configs.WithResources($"\"posts\", {{ \"name\": \"a\", \"endpoint\": {{ {members} }} }}"), "RSG1005", message);
}
