using RestSource.Configuration.Model;

namespace RestSource.Configuration.Tests.Binding;

public class ResourceBinderTests
{
    [Fact]
    public void Bind_EveryKey_IsTaken()
    {
        var resource = Configs.Resource("""
            "record": "Thing", "description": "What is sold.", "primary_key": "id", "merge_key": ["day", "shop", "day"], "write_disposition": "merge"
            """);

        Assert.Equal(("Thing", "What is sold."), (resource.RecordName, resource.Description));
        Assert.Equal(["id"], resource.PrimaryKey);
        Assert.Equal(["day", "shop"], resource.MergeKey);
        Assert.Equal(WriteDisposition.Merge, resource.WriteDisposition);
    }

    [Theory]
    [InlineData("\"description\": \"\"", true, false)]
    [InlineData("\"selected\": null, \"parallelized\": null", true, false)]
    [InlineData("\"selected\": false, \"parallelized\": true", false, true)]
    public void Bind_SelectedAndParallelized_AreTaken(string members, bool selected, bool parallelized)
    {
        var resource = Configs.Resource(members);

        Assert.Equal((selected, parallelized), (resource.Selected, resource.Parallelized));
    }

    [Theory]
    [InlineData("‹\"endpont\"›: \"a\"", "RSG0002", "Did you mean 'endpoint'?")]
    [InlineData("‹\"path\"›: \"a\"", "RSG0002", "'path' is not a key of a resource. It belongs in 'endpoint'.")]
    [InlineData("‹\"auth\"›: \"bearer\"", "RSG0002", "It belongs in 'endpoint'")]
    [InlineData("\"endpoint\": ‹5›", "RSG0004", "'endpoint' must be an object")]
    [InlineData("\"record\": ‹\"Time Entry\"›", "RSG0010", "a name of C#")]
    [InlineData("\"primary_key\": ‹5›", "RSG0004", "the name of a column or a list of names")]
    [InlineData("\"merge_key\": [\"a\", ‹5›]", "RSG0004", "'merge_key'")]
    [InlineData("\"primary_key\": [‹\"\"›]", "RSG4002", "\"primary_key\": \"id\"")]
    [InlineData("\"selected\": ‹\"no\"›", "RSG0004", "'selected' must be true or false")]
    [InlineData("\"parallelized\": ‹1›", "RSG0004", "'parallelized' must be true or false")]
    public void Bind_Mistake_IsMarked(string members, string id, string message = "") =>
        Configs.AssertMistake(Configs.WithResource(members), id, message);

    [Theory]
    [InlineData("‹5›", "RSG0004", "a list of names and objects")]
    [InlineData("{ ‹\"nmae\"›: \"a\" }", "RSG0002", "Did you mean 'name'?")]
    [InlineData("{ \"name\": \"a\", ‹\"primary_kye\"›: \"id\", \"write_disposition\": \"merge\" }", "RSG0002", "Did you mean 'primary_key'?")]
    [InlineData("‹{› \"endpoint\": \"a\" }", "RSG0003", "\"name\": \"projects\"")]
    [InlineData("‹{› \"name\": null }", "RSG0003")]
    [InlineData("{ \"name\": ‹5› }", "RSG0004", "'name' must be a string")]
    [InlineData("‹\"\"›", "RSG4002")]
    [InlineData("{ \"name\": ‹\"\"›, \"endpoint\": \"a\" }", "RSG4002")]
    [InlineData("\"a\", ‹\"a\"›", "RSG4001", "A resource named 'a'")]
    [InlineData("\"a\", { \"name\": ‹\"a\"›, \"endpoint\": \"b\" }", "RSG4001")]
    [InlineData("\"A\", \"a\", ‹\"A\"›", "RSG4001")]
    [InlineData("{ \"name\": ‹\"a\"›, \"write_disposition\": \"merge\" }", "RSG4004", "'primary_key' or a 'merge_key'")]
    public void Bind_EntryMistake_IsMarked(string entries, string id, string message = "") =>
        Configs.AssertMistake(Configs.WithResources(entries), id, message);

    [Fact]
    public void Bind_MergeByColumnKeys_IsNoMistake() => Assert.Equal(
        ["id"],
        Configs.Resource("\"write_disposition\": \"merge\", \"columns\": { \"id\": { \"primary_key\": true } }").PrimaryKey);

    [Fact]
    public void Bind_FaultyResource_KeepsItsPlaceAmongTheOthers()
    {
        var compiled = Configs.Compile(Configs.WithResources("\"a\", { \"name\": \"b\", \"endpoint\": { \"paginator\": \"nope\", \"method\": 5 } }, 7, \"c\""));

        Assert.Equal(["a", "b", "c"], compiled.Source!.Resources.Select(static resource => resource.Name));
        Assert.Equal(["RSG0009", "RSG0004", "RSG0004"], compiled.Diagnostics.Select(static diagnostic => diagnostic.Rule.Id).Where(static id => id != "RSG5003"));
    }
}
